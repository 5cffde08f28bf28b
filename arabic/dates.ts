/**
 * Dates as a newspaper writes them. Calendar, numbering system and time zone are always named: what a bare
 * `ar` means changed between CLDR releases, so a server and a browser would disagree.
 */
import type { Digits } from './digits.ts';

export type Language = 'ar' | 'en';
export type DateStyle = { language: Language; timeZone: string; digits: Digits };

const minute = 60_000;
/** Within this long «قبل 4 دقائق» says more than a date; beyond it, less. */
const relativeMinutes = 600;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter costs a hundred times as much as using it; there are a dozen in all. */
function format(
  { language, timeZone, digits }: DateStyle,
  calendar: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const numbers = language === 'en' ? 'latn' : digits;
  const locale = `${language === 'en' ? 'en-GB' : 'ar'}-u-ca-${calendar}-nu-${numbers}`;
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formats.set(key, kept);
  return kept;
}

const hidden = /[\u200e\u200f\u061c]/gu;

/** «30 نوفمبر 2025» */
export function formatDay(at: Date, style: DateStyle): string {
  return format(style, 'gregory', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** «الأحد 30 نوفمبر 2025» */
export function formatWeekday(at: Date, style: DateStyle): string {
  const day = format(style, 'gregory', { weekday: 'long' }).format(at);
  return `${day} ${formatDay(at, style)}`;
}

/** «16:20» */
export function formatClock(at: Date, style: DateStyle): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return format(style, 'gregory', clock).format(at);
}

/** «30 نوفمبر 2025، 16:20» */
export function formatMoment(at: Date, style: DateStyle): string {
  return `${formatDay(at, style)}${style.language === 'en' ? ', ' : '، '}${formatClock(at, style)}`;
}

/** «9 جمادى الآخرة 1447 هـ», by Umm al-Qura; `offset` in days where the moon was sighted otherwise. */
export function formatHijri(at: Date, style: DateStyle, offset: -1 | 0 | 1): string {
  const day = new Date(at.getTime() + offset * 24 * 60 * minute);
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return format(style, 'islamic-umalqura', long).format(day).replace(hidden, '');
}

/** «قبل 4 دقائق» within ten hours of `now`, else the date. */
export function formatAge(at: Date, now: Date, style: DateStyle): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / minute);
  if (minutes < 0 || minutes >= relativeMinutes) return formatMoment(at, style);
  if (minutes < 1) return style.language === 'en' ? 'now' : 'الآن';
  const numbers = style.language === 'en' ? 'latn' : style.digits;
  const ages = new Intl.RelativeTimeFormat(`${style.language}-u-nu-${numbers}`, {
    numeric: 'always',
  });
  return minutes < 60
    ? ages.format(-minutes, 'minute')
    : ages.format(-Math.floor(minutes / 60), 'hour');
}

/**
 * When the next day begins there. Sought, not reckoned: where clocks change at midnight, as in Cairo and
 * Beirut, a day may have 23 hours or 25, and may begin at one o'clock.
 */
export function nextDay(at: Date, timeZone: string): Date {
  const style: DateStyle = { language: 'en', timeZone, digits: 'latn' };
  const today = formatDay(at, style);
  let last = at.getTime();
  let next = last + 26 * 60 * minute;
  while (next - last > 1) {
    const between = Math.floor((last + next) / 2);
    if (formatDay(new Date(between), style) === today) last = between;
    else next = between;
  }
  return new Date(next);
}

export function isTimeZone(name: string): boolean {
  return timeZones().includes(name);
}

/** The names that this runtime knows, UTC among them. */
export function timeZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}
