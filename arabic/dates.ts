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

const forms = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  shortWeekday: { weekday: 'narrow' },
  month: { month: 'long', year: 'numeric' },
  numbers: { day: '2-digit', month: '2-digit', year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'long' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Building a formatter costs a hundred times as much as using it; there are a dozen in all. */
function format(
  { language, timeZone, digits }: DateStyle,
  form: keyof typeof forms,
  calendar: 'gregory' | 'islamic-umalqura' = 'gregory',
): Intl.DateTimeFormat {
  const numbers = language === 'en' ? 'latn' : digits;
  const locale = `${language === 'en' ? 'en-GB' : 'ar'}-u-ca-${calendar}-nu-${numbers}`;
  const key = `${locale} ${timeZone} ${form}`;
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...forms[form], timeZone });
  formats.set(key, kept);
  return kept;
}

const hidden = /[\u200e\u200f\u061c]/gu;

/** «30 نوفمبر 2025» */
export function formatDay(at: Date, style: DateStyle): string {
  return format(style, 'day').format(at);
}

/** «الأحد 30 نوفمبر 2025» */
export function formatWeekday(at: Date, style: DateStyle): string {
  const day = format(style, 'weekday').format(at);
  return `${day} ${formatDay(at, style)}`;
}

/** «نوفمبر 2025» */
export function formatMonth(at: Date, style: DateStyle): string {
  return format(style, 'month').format(at);
}

/** The days of the week from Sunday on: «الأحد», and «ح» where there is hardly room. */
export function weekdayNames(language: Language): { name: string; letter: string }[] {
  const style: DateStyle = { language, timeZone: 'UTC', digits: 'latn' };
  return Array.from({ length: 7 }, (_, day) => {
    // The first of November 2026 was a Sunday.
    const at = new Date(Date.UTC(2026, 10, 1 + day, 12));
    return {
      name: format(style, 'weekday').format(at),
      letter: format(style, 'shortWeekday').format(at),
    };
  });
}

/** «16:20» */
export function formatClock(at: Date, style: DateStyle): string {
  return format(style, 'clock').format(at);
}

/** «30 نوفمبر 2025، 16:20» */
export function formatMoment(at: Date, style: DateStyle): string {
  return `${formatDay(at, style)}${style.language === 'en' ? ', ' : '، '}${formatClock(at, style)}`;
}

/** «16:20» on the day of `now`, «30 نوفمبر، 16:20» in its year, else the whole date: as short as it stays clear. */
export function formatClockOf(at: Date, now: Date, style: DateStyle): string {
  const [then, today] = [dayNumber(at, style.timeZone), dayNumber(now, style.timeZone)];
  if (then === today) return formatClock(at, style);
  if (Math.floor(then / 10_000) !== Math.floor(today / 10_000)) return formatMoment(at, style);
  const comma = style.language === 'en' ? ', ' : '، ';
  return `${format(style, 'dayOfYear').format(at)}${comma}${formatClock(at, style)}`;
}

/** «9 جمادى الآخرة 1447 هـ», by Umm al-Qura; `offset` in days where the moon was sighted otherwise. */
export function formatHijri(at: Date, style: DateStyle, offset: -1 | 0 | 1): string {
  const day = new Date(at.getTime() + offset * 24 * 60 * minute);
  return format(style, 'day', 'islamic-umalqura').format(day).replace(hidden, '');
}

const ages = new Map<string, Intl.RelativeTimeFormat>();

/** «قبل 4 دقائق» within ten hours of `now`, else the date. */
export function formatAge(at: Date, now: Date, style: DateStyle): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / minute);
  if (minutes < 0 || minutes >= relativeMinutes) return formatMoment(at, style);
  if (minutes < 1) return style.language === 'en' ? 'now' : 'الآن';
  const age = agesIn(style);
  return minutes < 60
    ? age.format(-minutes, 'minute')
    : age.format(-Math.floor(minutes / 60), 'hour');
}

function agesIn({ language, digits }: DateStyle): Intl.RelativeTimeFormat {
  const locale = `${language}-u-nu-${language === 'en' ? 'latn' : digits}`;
  const age = ages.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  ages.set(locale, age);
  return age;
}

/** «قبل 3 سنوات», in whole years by the calendar there; null before the first of them is over. */
export function formatYearsAgo(at: Date, now: Date, style: DateStyle): string | null {
  const [from, to] = [at, now].map((one) => dayNumber(one, style.timeZone));
  const years = Math.floor(((to ?? 0) - (from ?? 0)) / 10_000);
  return years < 1 ? null : agesIn(style).format(-years, 'year');
}

/** 20251130 for 30 November 2025: a year on is ten thousand more. */
function dayNumber(at: Date, timeZone: string): number {
  const day = format({ language: 'en', timeZone, digits: 'latn' }, 'numbers').format(at);
  return Number(day.split('/').toReversed().join(''));
}

/** What was last found for a time zone: it holds from the moment that was asked for until the day's end. */
const days = new Map<string, { from: number; end: number }>();

/** When the next day begins there. */
export function nextDay(at: Date, timeZone: string): Date {
  const found = days.get(timeZone);
  if (found && found.from <= at.getTime() && at.getTime() < found.end) return new Date(found.end);
  const end = seekNextDay(at, timeZone);
  days.set(timeZone, { from: at.getTime(), end: end.getTime() });
  return end;
}

/**
 * Sought, not reckoned: where clocks change at midnight, as in Cairo and Beirut, a day may have 23 hours or
 * 25, and may begin at one o'clock.
 */
function seekNextDay(at: Date, timeZone: string): Date {
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

const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);

export function isTimeZone(name: string): boolean {
  return zones.has(name);
}

/** The names that this runtime knows, UTC among them. */
export function timeZones(): string[] {
  return [...zones];
}
