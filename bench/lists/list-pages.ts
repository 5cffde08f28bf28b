import { join } from 'node:path';
import { isoDay } from '#arabic/start-of-day.ts';
import { openDatabase } from '#db/client.ts';
import { demoTopics } from '#db/demo/topics.ts';
import { pageOfList } from '#db/published/page-of-list.ts';
import { firstSections } from '#db/sections/first-sections.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import {
  type Locale,
  archiveAddress,
  localAddress,
  sectionAddress,
  storyAddress,
  topicAddress,
} from '#newsroom/addresses.ts';

export const kinds = ['front', 'section', 'topic', 'day', 'article'] as const;
export type Kind = (typeof kinds)[number];
export type KindPages = Record<Kind, string[]>;

const locales: readonly Locale[] = ['ar', 'en'];
const deep = 500;
/** Where in the list of all stories the days and articles are taken from: behind what the demo itself has. */
const middle = [12, 15, 18, 21, 24];

/** Pages of each kind in this newsroom, as many and as full in a small one as in a large. */
export async function listPages(dataDir: string): Promise<KindPages> {
  const db = openDatabase(join(dataDir, 'newsroom.sqlite'));
  try {
    const page = async (list: string, number: number) => {
      const found = await pageOfList(db.read, { list, turn: { page: number }, now: new Date() });
      if (!found) throw new Error(`${list} has no page ${number}.`);
      return found;
    };
    const sections = await Promise.all(
      firstSections.map(async ({ id, slug }) => {
        const { pages } = await page(`section:${id}`, 1);
        return `${sectionAddress('ar', slug)}?page=${Math.min(deep, pages - 1)}`;
      }),
    );
    const { timeZone } = await getSettings(db.read);
    const cards = await Promise.all(middle.map(async (at) => (await page('all', at)).cards));
    const days = cards.flatMap(([card]) =>
      card ? [isoDay(Date.parse(card.publishedAt), timeZone)] : [],
    );
    return {
      front: locales.map((locale) => localAddress(locale, '/')),
      section: sections,
      topic: demoTopics.slice(0, 8).map(({ slug }) => topicAddress('ar', slug)),
      day: days.flatMap((day) => locales.map((locale) => archiveAddress(locale, day))),
      article: cards.flatMap((some) => some.slice(0, 2).map((card) => storyAddress('ar', card))),
    };
  } finally {
    db.close();
  }
}
