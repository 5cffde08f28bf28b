const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment for machines, by the clock of a place: `2026-11-26T04:36:01+03:00` (RFC 3339, 5.6; ISO 8601). */
export function zonedMoment(at: Date, timeZone: string): string {
  const offset = offsetIn(at, timeZone);
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/u.exec(offset) ?? [];
  const away = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const local = new Date(at.getTime() + away * 60_000).toISOString().slice(0, 19);
  return `${local}${sign}${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

/** «GMT+03:00», or «GMT» where there is none. */
function offsetIn(at: Date, timeZone: string): string {
  const kept = formats.get(timeZone);
  const format = kept ?? new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** What the clock of a place shows at a moment, as a field of a form has it: `16:20`. */
export function clockOf(at: Date, timeZone: string): string {
  return zonedMoment(at, timeZone).slice(11, 16);
}

/** When the clock of a place next shows this, such as `16:20`, within a day; null for what is no time of day. */
export function nextClock(clock: string, after: Date, timeZone: string): Date | null {
  const wanted = minuteOfDay(clock);
  if (wanted === null) return null;
  const day = 24 * 60;
  const minute = Math.floor(after.getTime() / 60_000);
  const from = minuteOfDay(clockOf(after, timeZone)) ?? 0;
  const likely = minute + ((wanted - from + day) % day || day);
  // Where the clock is changed on the way, it is then an hour or so away from what was wanted.
  const shown = minuteOfDay(clockOf(new Date(likely * 60_000), timeZone)) ?? wanted;
  const away = ((wanted - shown + day + day / 2) % day) - day / 2;
  return new Date((likely + away) * 60_000);
}

function minuteOfDay(clock: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/u.exec(clock) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
