import { type SQL, and, asc, desc, gte, isNull, lt, sql } from 'drizzle-orm';
import { monthDays } from '#arabic/month-days.ts';
import { isoDay, startOfDay } from '#arabic/start-of-day.ts';
import type { Connection } from '#db/client.ts';
import { publishedPlaces } from '#db/lists-schema.ts';
import { prepared } from '#db/prepared.ts';
import { publishedStories } from '#db/schema.ts';

/** A day as the house counts it: it begins at midnight there, such as `2026-11-26` in `Asia/Riyadh`. */
export type HouseDay = { day: string; timeZone: string };

/** When it begins, and when the next does. */
export function boundsOf({ day, timeZone }: HouseDay): { from: Date; until: Date } {
  return { from: startOfDay(day, timeZone), until: startOfDay(day, timeZone, 1) };
}

/** The stories of a day that readers may see, each with its place among all, the newest first. As many as a day has. */
export async function storiesOfDay(
  db: Connection,
  asked: HouseDay,
): Promise<{ id: number; place: number }[]> {
  const { from, until } = boundsOf(asked);
  return ofDay(db).all({ from: from.getTime(), until: until.getTime() });
}

/** The last day before a moment on which a story was published; of all days where none is given. */
export async function lastDayBefore(
  db: Connection,
  { before, timeZone }: { before?: Date; timeZone: string },
): Promise<string | null> {
  const moment = before?.getTime() ?? Number.MAX_SAFE_INTEGER;
  const [row] = await newestBefore(db).all({ moment });
  return row ? isoDay(row.at.getTime(), timeZone) : null;
}

/** The first day on which a story was published at this moment or later. */
export async function firstDayFrom(
  db: Connection,
  { from, timeZone }: { from: Date; timeZone: string },
): Promise<string | null> {
  const [row] = await oldestFrom(db).all({ moment: from.getTime() });
  return row ? isoDay(row.at.getTime(), timeZone) : null;
}

/** The days of a month, such as `2026-11`, on which stories were published: a look into an index for each. */
export async function daysWithStories(
  db: Connection,
  { month, timeZone }: { month: string; timeZone: string },
): Promise<string[]> {
  const all = monthDays(month);
  const ends = all.map((day) => startOfDay(day, timeZone, 1).getTime());
  const begin = startOfDay(`${month}-01`, timeZone).getTime();
  const days = all.map((day, at) => ({ day, from: ends[at - 1] ?? begin, until: ends[at] }));
  const rows = await amongDays(db).all({ days: JSON.stringify(days) });
  return rows.map(({ day }) => day);
}

const { id, publishedAt, withdrawnAt } = publishedStories;

/** A moment in milliseconds, as the column has it: a placeholder is not converted. */
const moment = (name: string): SQL => sql`${sql.placeholder(name)}`;

const ofDay = prepared((db) =>
  db
    .select({ id, place: publishedPlaces.place })
    .from(publishedStories)
    // Crossed, so that it begins with the day and not with the list of all stories, however old the day is.
    .crossJoin(publishedPlaces)
    .where(
      and(
        gte(publishedAt, moment('from')),
        lt(publishedAt, moment('until')),
        isNull(withdrawnAt),
        sql`${publishedPlaces.storyId} = ${id}`,
        sql`${publishedPlaces.list} = 'all'`,
      ),
    )
    .orderBy(desc(publishedPlaces.place))
    .prepare(),
);
const newestBefore = prepared((db) =>
  db
    .select({ at: publishedAt })
    .from(publishedStories)
    .where(and(lt(publishedAt, moment('moment')), isNull(withdrawnAt)))
    .orderBy(desc(publishedAt))
    .limit(1)
    .prepare(),
);
const oldestFrom = prepared((db) =>
  db
    .select({ at: publishedAt })
    .from(publishedStories)
    .where(and(gte(publishedAt, moment('moment')), isNull(withdrawnAt)))
    .orderBy(asc(publishedAt))
    .limit(1)
    .prepare(),
);
const amongDays = prepared((db) =>
  db
    .select({ day: sql<string>`json_extract(value, '$.day')` })
    .from(sql`json_each(${sql.placeholder('days')})`)
    .where(
      sql`EXISTS (SELECT 1 FROM ${publishedStories} WHERE ${withdrawnAt} IS NULL
        AND ${publishedAt} >= json_extract(value, '$.from')
        AND ${publishedAt} < json_extract(value, '$.until'))`,
    )
    .prepare(),
);
