const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of a moment in a time zone, as `2026-11-22`. Swedish dates are ISO 8601. */
export function isoDay(at: number, timeZone: string): string {
  const numbers = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { ...numbers, timeZone });
  formats.set(timeZone, format);
  return format.format(at);
}

const hour = 3_600_000;

/** How far each zone was from UTC when a day's beginning was last sought. */
const offsets = new Map<string, number>();

/**
 * When a day, such as `2026-11-22`, begins in a time zone; `plus` days later where it is given. Sought, as
 * `nextDay` is: a day need not begin at midnight, and one that a zone left out began with the next.
 */
export function startOfDay(day: string, timeZone: string, plus = 0): Date {
  const middle = Date.parse(day) + plus * 24 * hour;
  const wanted = new Date(middle).toISOString().slice(0, 10);
  // Most days begin as far from UTC as the one that was asked for before; a month has thirty of them.
  const likely = middle + (offsets.get(timeZone) ?? 0);
  if (isoDay(likely, timeZone) === wanted && isoDay(likely - 1, timeZone) < wanted) {
    return new Date(likely);
  }
  // No zone is further than this from UTC.
  let [before, from] = [middle - 16 * hour, middle + 14 * hour];
  while (from - before > 1) {
    const between = Math.floor((before + from) / 2);
    if (isoDay(between, timeZone) < wanted) before = between;
    else from = between;
  }
  offsets.set(timeZone, from - middle);
  return new Date(from);
}
