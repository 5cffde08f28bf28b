import type { Connection } from '#db/client.ts';
import { isCovered } from '#db/published/get-coverage.ts';
import { isInPrint } from '#db/published/is-in-print.ts';
import { isCorrection } from '#db/published/list-corrections.ts';
import { hasDayPage } from '#db/published/list-day.ts';
import { isRecentPart } from '#db/published/list-recent.ts';
import { hasSectionPage } from '#db/published/list-section.ts';
import { isStoryRange } from '#db/published/list-stories-of-range.ts';
import { hasTopicPage } from '#db/published/list-topic.ts';
import { hasWriterPage } from '#db/published/list-writer.ts';
import type { Turn } from '#db/published/page-of-list.ts';

type Asked = {
  /** What the page is of, decoded: a story's id, a section's slug, a day as `2026/11/26`. */
  name: string;
  turn: Turn;
  /** Of a live coverage: the entry that its page begins with. */
  entry: number | undefined;
};

/** By kinds of pages, whether there is this one. What stands in no row is always there. */
const known: Record<string, (read: Connection, asked: Asked) => Promise<boolean>> = {
  live: (read, { name, entry }) => isCovered(read, { id: Number(name), entry }),
  news: (read, { name }) => isInPrint(read, Number(name)),
  sitemap: (read, { name }) => isStoryRange(read, Number(name)),
  'news-sitemap': (read, { name }) => isRecentPart(read, Number(name)),
  section: (read, { name, turn }) => hasSectionPage(read, name, turn),
  topic: (read, { name, turn }) => hasTopicPage(read, name, turn),
  writer: (read, { name, turn }) => hasWriterPage(read, name, turn),
  archive: (read, { name, turn }) => {
    const before = 'before' in turn ? turn.before : null;
    return hasDayPage(read, { day: name.replaceAll('/', '-'), before });
  },
};

/** Whether anything but the missing page can stand under this key (page-key.ts): a few small queries, and no render. */
export async function hasPage(read: Connection, key: string): Promise<boolean> {
  const correction = /^\/\w+\/corrections\?before=(\w+)$/u.exec(key)?.[1];
  if (correction !== undefined) return isCorrection(read, correction);
  const [, kind = '', name = '', query, value] =
    /^\/\w+\/([\w-]+)\/([^?]+?)(?:\/(?:feed\.\w+|story\.json))?(?:\?(page|before|entry)=(\d+))?$/u.exec(
      key,
    ) ?? [];
  const turn = query === 'before' ? { before: Number(value) } : { page: Number(value ?? 1) };
  const entry = query === 'entry' ? Number(value) : undefined;
  return (await known[kind]?.(read, { name: decodeURIComponent(name), turn, entry })) ?? true;
}
