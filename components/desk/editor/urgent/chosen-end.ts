import { clockOf, nextClock } from '#arabic/zoned-moment.ts';
import { assertNever } from '#newsroom/assert-never.ts';
import { type MarkedLevel, defaultMinutes, longestMinutes } from '#newsroom/urgency.ts';

/** How the end of a mark was chosen: not yet, as a length, as a time of day, or as it stands. */
export type ChosenEnd =
  | { by: 'level' }
  | { by: 'minutes'; typed: string }
  | { by: 'clock'; typed: string }
  | { by: 'standing'; endsAt: Date };

type Around = { level: MarkedLevel; now: Date; timeZone: string };

/** The moment that was chosen; null where that is none, or out of 1 minute to 24 hours from now. */
export function endOfChoice(end: ChosenEnd, { level, now, timeZone }: Around): Date | null {
  const at = chosen(end, { level, now, timeZone });
  if (at === null || at <= now) return null;
  return at.getTime() <= now.getTime() + longestMinutes * 60_000 ? at : null;
}

/** What the field of minutes shows. */
export function minutesShown(end: ChosenEnd, around: Around): string {
  if (end.by === 'minutes') return end.typed;
  const at = chosen(end, around);
  return at === null ? '' : String(Math.max(0, minutesUntil(at, around.now)));
}

/** What the field of the time of day shows. */
export function clockShown(end: ChosenEnd, around: Around): string {
  if (end.by === 'clock') return end.typed;
  const at = chosen(end, around);
  return at === null ? '' : clockOf(at, around.timeZone);
}

/** In whole minutes, rounded. */
export function minutesUntil(at: Date, now: Date): number {
  return Math.round((at.getTime() - now.getTime()) / 60_000);
}

function chosen(end: ChosenEnd, { level, now, timeZone }: Around): Date | null {
  switch (end.by) {
    case 'standing':
      return end.endsAt;
    case 'clock':
      return nextClock(end.typed, now, timeZone);
    case 'level':
    case 'minutes': {
      const minutes = end.by === 'level' ? defaultMinutes[level] : Number(end.typed);
      const isWhole = Number.isInteger(minutes) && minutes >= 1 && minutes <= longestMinutes;
      return isWhole ? new Date(now.getTime() + minutes * 60_000) : null;
    }
    default:
      return assertNever(end);
  }
}
