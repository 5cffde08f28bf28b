import { setImmediate } from 'node:timers/promises';
import { and, eq, gte, sql, sum } from 'drizzle-orm';
import { isoDay, startOfDay } from '#arabic/start-of-day.ts';
import type { Connection } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { storyReads } from '#db/reads-schema.ts';
import { publishedStories } from '#db/schema.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { listSections } from '#db/sections/list-sections.ts';
import { hourOf } from './hour-of.ts';
import { rankStories } from './rank-stories.ts';

type ReadSection = { slug: string; name: string; nameEn: string; reads: number };
type ReadStory = { id: number; headline: string; reads: number };

/** How much is read: today, by the house's clock, and in the last seven days. */
export type Readership = {
  /** Each hour of today so far, by when it began. */
  hours: { at: Date; reads: number }[];
  /** Those that were read today, the most read first. */
  sections: ReadSection[];
  today: ReadStory[];
  week: ReadStory[];
};

const most = 10;

/** What everybody on the desk may know of what is read. Readers of the site wait for no more than one hour's rows. */
export async function getReadership(
  db: Connection,
  { now = new Date() }: { now?: Date } = {},
): Promise<Readership> {
  const { timeZone } = await getSettings(db);
  const to = hourOf(now);
  const day = startOfDay(isoDay(now.getTime(), timeZone), timeZone);
  const from = Math.min(to, Math.ceil(day.getTime() / hourMs));
  const hours: Readership['hours'] = [];
  const bySection = new Map<number, number>();
  for (let hour = from; hour <= to; hour += 1) {
    const rows = await sectionsIn(db).all({ hour });
    for (const { id, reads } of rows) bySection.set(id, (bySection.get(id) ?? 0) + Number(reads));
    const reads = rows.reduce((all, row) => all + Number(row.reads), 0);
    hours.push({ at: new Date(hour * hourMs), reads });
    await setImmediate();
  }
  const sections = (await listSections(db))
    .map(({ id, slug, name, nameEn }) => ({ slug, name, nameEn, reads: bySection.get(id) ?? 0 }))
    .filter(({ reads }) => reads > 0)
    .toSorted((one, other) => other.reads - one.reads);
  const week = to - 7 * 24 + 1;
  return {
    hours,
    sections,
    today: await mostRead(db, { from, to }),
    week: await mostRead(db, { from: week, to }),
  };
}

const hourMs = 3_600_000;

async function mostRead(db: Connection, hours: { from: number; to: number }): Promise<ReadStory[]> {
  const stories: ReadStory[] = [];
  for (const id of (await rankStories(db, { hours })).slice(0, most)) {
    const [row] = await readsOf(db).all({ id, from: hours.from });
    if (row) stories.push({ id, headline: row.headline, reads: Number(row.reads) });
  }
  return stories.toSorted((one, other) => other.reads - one.reads);
}

const sectionsIn = prepared((db) =>
  db
    .select({ id: publishedStories.sectionId, reads: sum(storyReads.reads) })
    .from(storyReads)
    .innerJoin(publishedStories, eq(publishedStories.id, storyReads.storyId))
    .where(eq(storyReads.hour, sql.placeholder('hour')))
    .groupBy(publishedStories.sectionId)
    .prepare(),
);
const readsOf = prepared((db) =>
  db
    .select({ headline: publishedStories.headline, reads: sum(storyReads.reads) })
    .from(storyReads)
    .innerJoin(publishedStories, eq(publishedStories.id, storyReads.storyId))
    .where(
      and(
        eq(storyReads.storyId, sql.placeholder('id')),
        gte(storyReads.hour, sql.placeholder('from')),
      ),
    )
    .groupBy(publishedStories.id)
    .prepare(),
);
