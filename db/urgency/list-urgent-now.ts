import { and, desc, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import { type UrgencyLevel, stripLevel } from '#newsroom/urgency.ts';
import type { Connection } from '#db/client.ts';
import { noteTag, noteUntil } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { languageInPrint } from '#db/published/language-in-print.ts';
import { publishedStories, urgencyMarks } from '#db/schema.ts';

/** A story that is urgent at this moment, with what the strip and the marks of open pages need. */
export type UrgentStory = {
  id: number;
  slug: string;
  headline: string;
  language: Locale;
  level: UrgencyLevel;
  /** When this mark was set. */
  at: Date;
  endsAt: Date;
};

/** Every published story that is marked now, level 1 too, the newest mark first. */
export async function listUrgentNow(
  db: Connection,
  { now = new Date() }: { now?: Date } = {},
): Promise<UrgentStory[]> {
  noteTag('urgent');
  const running = await runningAt(db).all({ now: now.getTime() });
  for (const { endsAt } of running) noteUntil(endsAt);
  return running;
}

/** Whether a story stands in the red strip. */
export function standsInStrip(story: Pick<UrgentStory, 'level'>): boolean {
  return story.level >= stripLevel;
}

const newestOfStory = sql`${urgencyMarks.id} = (
  SELECT max(m.id) FROM ${urgencyMarks} AS m WHERE m.story_id = ${urgencyMarks.storyId})`;
const runningAt = prepared((db) =>
  db
    .select({
      id: publishedStories.id,
      slug: publishedStories.slug,
      headline: publishedStories.headline,
      language: languageInPrint,
      level: urgencyMarks.level,
      at: urgencyMarks.at,
      endsAt: urgencyMarks.endsAt,
    })
    .from(urgencyMarks)
    .innerJoin(publishedStories, eq(publishedStories.id, urgencyMarks.storyId))
    .where(
      and(
        gt(urgencyMarks.endsAt, sql.placeholder('now')),
        lte(urgencyMarks.at, sql.placeholder('now')),
        gt(urgencyMarks.level, 0),
        newestOfStory,
        isNull(publishedStories.withdrawnAt),
      ),
    )
    .orderBy(desc(urgencyMarks.level), desc(urgencyMarks.id))
    .prepare(),
);
