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
