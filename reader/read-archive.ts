import { isoDay } from '#arabic/start-of-day.ts';
import type { Shown } from '#components/reader/pages/reader-page.tsx';
import { noteAddress, noteTag } from '#db/notes.ts';
import { lastDayBefore } from '#db/published/days.ts';
import { emptyDay, listDay } from '#db/published/list-day.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { archiveAddress } from '#newsroom/addresses.ts';
import type { Asked } from './answer-with.ts';
import { readPositive } from './read-positive.ts';

/** The stories of a day; without one, the newest day that has any, to whose address delivery/ leads on. */
export async function readArchive(asked: Asked): Promise<Shown | null> {
  const { read, now, named } = asked;
  if (named['day'] === undefined) return readNewestDay(asked);
  if (!Array.isArray(named['day'])) return null;
  const before = named['before'] === undefined ? null : readPositive(named['before']);
  if (named['before'] !== undefined && before === null) return null;
  const found = await listDay(read, { day: named['day'].join('-'), before, now });
  return found && { kind: 'archive', ...found };
}

async function readNewestDay({ read, locale, now }: Asked): Promise<Shown> {
  const { timeZone } = await getSettings(read);
  noteTag('front');
  const newest = await lastDayBefore(read, { timeZone });
  if (newest === null) return { kind: 'archive', ...emptyDay(isoDay(now.getTime(), timeZone)) };
  noteAddress(archiveAddress(locale, newest));
  const found = await listDay(read, { day: newest, before: null, now });
  if (!found) throw new Error(`The newest day, ${newest}, has no stories.`);
  return { kind: 'archive', ...found };
}
