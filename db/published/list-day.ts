import { isDay } from '#arabic/month-days.ts';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { type Card, cardsByIds } from './card.ts';
import {
  type HouseDay,
  boundsOf,
  daysWithStories,
  firstDayFrom,
  lastDayBefore,
  storiesOfDay,
} from './days.ts';
import type { PagePlace } from './page-of-list.ts';

export type DayPage = {
  day: string;
  cards: Card[];
  /** How many stories the whole day has. */
  stories: number;
  at: PagePlace;
  newer: PagePlace | null;
  older: PagePlace | null;
  /** The nearest days with stories, and those at the near ends of the months around. */
  previousDay: string | null;
  nextDay: string | null;
  previousMonth: string | null;
  nextMonth: string | null;
  /** The days of its month that have stories. */
  days: string[];
};

type AskedDay = {
  /** In the house's time zone, such as `2026-11-26`. */
  day: string;
  /** What stands below this place among all stories; the whole day where null. */
  before: number | null;
};

export const dayPageSize = 100;

/** Whether a day has this page: it has stories, and a later page stands below one of them. */
export async function hasDayPage(db: Connection, asked: AskedDay): Promise<boolean> {
  return isPage(await storiesIn(db, asked.day), asked);
}

/** A day's stories, the newest first, and the way to other days; null where there is no such page. */
export async function listDay(
  db: Connection,
  { now = new Date(), ...asked }: AskedDay & { now?: Date },
): Promise<DayPage | null> {
  const { day, before } = asked;
  noteTag(`day:${day}`);
  const stories = await storiesIn(db, day);
  if (!isPage(stories, asked)) return null;
  const start = before === null ? 0 : stories.findIndex(({ place }) => place < before);
  const shown = stories.slice(start, start + dayPageSize);
  const rest = stories.length - start - shown.length;
  const below = (index: number): PagePlace => ({ before: stories[index - 1]?.place ?? null });
  return {
    day,
    cards: await cardsByIds(db, { ids: shown.map(({ id }) => id), now }),
    stories: stories.length,
    at: below(start),
    newer: start === 0 ? null : below(Math.max(0, start - dayPageSize)),
    older: rest === 0 ? null : below(start + shown.length),
    ...(await aroundDay(db, { day, timeZone: (await getSettings(db)).timeZone })),
  };
}

/** None of a day that the calendar has not. */
async function storiesIn(db: Connection, day: string) {
  if (!isDay(day)) return [];
  return storiesOfDay(db, { day, timeZone: (await getSettings(db)).timeZone });
}

function isPage(stories: { place: number }[], { before }: AskedDay): boolean {
  const [newest, oldest] = [stories[0], stories.at(-1)];
  if (!newest || !oldest) return false;
  return before === null || (oldest.place < before && before <= newest.place);
}

/** A day of a newspaper that has published nothing yet. */
export function emptyDay(day: string): DayPage {
  const nowhere = { previousDay: null, nextDay: null, previousMonth: null, nextMonth: null };
  const page = { at: { before: null }, newer: null, older: null };
  return { day, cards: [], stories: 0, ...page, ...nowhere, days: [] };
}

async function aroundDay(db: Connection, { day, timeZone }: HouseDay) {
  const month = day.slice(0, 7);
  const { from, until } = boundsOf({ day, timeZone });
  const monthFrom = boundsOf({ day: `${month}-01`, timeZone }).from;
  const nextFrom = boundsOf({ day: firstOfNextMonth(month), timeZone }).from;
  return {
    previousDay: await lastDayBefore(db, { before: from, timeZone }),
    nextDay: await firstDayFrom(db, { from: until, timeZone }),
    previousMonth: await lastDayBefore(db, { before: monthFrom, timeZone }),
    nextMonth: await firstDayFrom(db, { from: nextFrom, timeZone }),
    days: await daysWithStories(db, { month, timeZone }),
  };
}

function firstOfNextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
}
