import { describe, expect, test } from 'vitest';
import {
  type DateStyle,
  formatAge,
  formatClock,
  formatClockOf,
  formatDay,
  formatHijri,
  formatMoment,
  formatWeekday,
  formatYearsAgo,
  isTimeZone,
  nextDay,
  timeZones,
} from './dates.ts';

const riyadh: DateStyle = { language: 'ar', digits: 'latn', timeZone: 'Asia/Riyadh' };
const eastern: DateStyle = { ...riyadh, digits: 'arab' };
const english: DateStyle = { ...riyadh, language: 'en' };
const at = new Date('2026-11-22T13:20:05Z');

test('one moment in Arabic with western digits', () => {
  expect(formatDay(at, riyadh)).toBe('22 نوفمبر 2026');
  expect(formatWeekday(at, riyadh)).toBe('الأحد 22 نوفمبر 2026');
  expect(formatClock(at, riyadh)).toBe('16:20');
  expect(formatMoment(at, riyadh)).toBe('22 نوفمبر 2026، 16:20');
  expect(formatHijri(at, riyadh, 0)).toBe('12 جمادى الآخرة 1448 هـ');
});

test('the same with Arabic-Indic digits', () => {
  expect(formatDay(at, eastern)).toBe('٢٢ نوفمبر ٢٠٢٦');
  expect(formatWeekday(at, eastern)).toBe('الأحد ٢٢ نوفمبر ٢٠٢٦');
  expect(formatClock(at, eastern)).toBe('١٦:٢٠');
  expect(formatMoment(at, eastern)).toBe('٢٢ نوفمبر ٢٠٢٦، ١٦:٢٠');
  expect(formatHijri(at, eastern, 0)).toBe('١٢ جمادى الآخرة ١٤٤٨ هـ');
});

test.each(['latn', 'arab'] as const)(
  'the same in English, whose digits are its own (%s)',
  (digits) => {
    const style = { ...english, digits };
    expect(formatDay(at, style)).toBe('22 November 2026');
    expect(formatWeekday(at, style)).toBe('Sunday 22 November 2026');
    expect(formatMoment(at, style)).toBe('22 November 2026, 16:20');
    expect(formatHijri(at, style, 0)).toBe('12 Jumada II 1448 AH');
  },
);

test('an hour with as much of its day as it takes to be clear, by the clock of the house', () => {
  const now = new Date('2026-11-22T22:10:00Z');
  expect(formatClockOf(new Date('2026-11-22T21:05:00Z'), now, riyadh)).toBe('00:05');
  expect(formatClockOf(at, now, riyadh)).toBe('22 نوفمبر، 16:20');
  expect(formatClockOf(at, now, { ...riyadh, timeZone: 'UTC' })).toBe('13:20');
  expect(formatClockOf(at, now, english)).toBe('22 November, 16:20');
  expect(formatClockOf(at, new Date('2027-01-02T09:00:00Z'), eastern)).toBe(
    '٢٢ نوفمبر ٢٠٢٦، ١٦:٢٠',
  );
});

describe('across midnight', () => {
  const newYear = new Date('2026-12-31T21:30:00Z');

  test.each([
    ['UTC', '31 ديسمبر 2026، 21:30', 'الخميس 31 ديسمبر 2026'],
    ['Asia/Riyadh', '1 يناير 2027، 00:30', 'الجمعة 1 يناير 2027'],
    ['America/New_York', '31 ديسمبر 2026، 16:30', 'الخميس 31 ديسمبر 2026'],
  ])('in %s it is %s', (timeZone, moment, weekday) => {
    expect(formatMoment(newYear, { ...riyadh, timeZone })).toBe(moment);
    expect(formatWeekday(newYear, { ...riyadh, timeZone })).toBe(weekday);
  });

  test('the Hijri day changes with the clock of the house too', () => {
    const evening = new Date('2026-11-22T21:30:00Z');
    expect(formatHijri(evening, { ...riyadh, timeZone: 'UTC' }, 0)).toBe('12 جمادى الآخرة 1448 هـ');
    expect(formatHijri(evening, riyadh, 0)).toBe('13 جمادى الآخرة 1448 هـ');
  });
});

test('where the moon was sighted otherwise, the Hijri date is a day off', () => {
  expect(formatHijri(at, riyadh, -1)).toBe('11 جمادى الآخرة 1448 هـ');
  expect(formatHijri(at, riyadh, 1)).toBe('13 جمادى الآخرة 1448 هـ');
});

describe('age', () => {
  const ago = (minutes: number) => new Date(at.getTime() - minutes * 60_000);

  test.each([
    [0, 'الآن'],
    [1, 'قبل دقيقة واحدة'],
    [2, 'قبل دقيقتين'],
    [3, 'قبل 3 دقائق'],
    [10, 'قبل 10 دقائق'],
    [11, 'قبل 11 دقيقة'],
    [59, 'قبل 59 دقيقة'],
    [60, 'قبل ساعة واحدة'],
    [119, 'قبل ساعة واحدة'],
    [120, 'قبل ساعتين'],
    [180, 'قبل 3 ساعات'],
    [599, 'قبل 9 ساعات'],
    [600, '22 نوفمبر 2026، 06:20'],
    [24 * 60, '21 نوفمبر 2026، 16:20'],
  ])('after %i minutes: %s', (minutes, written) => {
    expect(formatAge(ago(minutes), at, riyadh)).toBe(written);
  });

  test('a moment still to come is a date', () => {
    expect(formatAge(ago(-1), at, riyadh)).toBe('22 نوفمبر 2026، 16:21');
  });

  test.each([
    [3, eastern, 'قبل ٣ دقائق'],
    [1, english, '1 minute ago'],
    [0, english, 'now'],
    [120, { ...english, digits: 'arab' as const }, '2 hours ago'],
  ])('after %i minutes in another style: %o', (minutes, style, written) => {
    expect(formatAge(ago(minutes), at, style)).toBe(written);
  });
});

test('nothing that is written carries a hidden mark', () => {
  const written = [riyadh, eastern, english].flatMap((style) => [
    formatWeekday(at, style),
    formatMoment(at, style),
    formatHijri(at, style, 0),
    ...[0, 1, 2, 5, 45, 60, 130, 400, 900].map((minutes) =>
      formatAge(new Date(at.getTime() - minutes * 60_000), at, style),
    ),
  ]);
  expect(written.filter((text) => /\p{Cf}/u.test(text))).toEqual([]);
});

describe('the next day', () => {
  test.each([
    ['UTC', '2026-11-22T13:20:05.678Z', '2026-11-23T00:00:00.000Z'],
    ['Asia/Riyadh', '2026-11-22T13:20:05.678Z', '2026-11-22T21:00:00.000Z'],
    ['Asia/Riyadh', '2026-11-22T20:59:59.999Z', '2026-11-22T21:00:00.000Z'],
    ['Asia/Riyadh', '2026-11-22T21:00:00.000Z', '2026-11-23T21:00:00.000Z'],
    ['Asia/Kathmandu', '2026-12-31T12:00:00.000Z', '2026-12-31T18:15:00.000Z'],
    ['America/New_York', '2026-03-08T05:00:00.000Z', '2026-03-09T04:00:00.000Z'],
    ['America/New_York', '2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z'],
    // Clocks go from midnight to one, and back from midnight to eleven.
    ['Africa/Cairo', '2026-04-23T21:30:00.000Z', '2026-04-23T22:00:00.000Z'],
    ['Africa/Cairo', '2026-04-23T22:00:00.000Z', '2026-04-24T21:00:00.000Z'],
    ['Africa/Cairo', '2026-10-29T20:30:00.000Z', '2026-10-29T22:00:00.000Z'],
    ['Asia/Beirut', '2026-03-28T21:59:00.000Z', '2026-03-28T22:00:00.000Z'],
    // A day that was left out, on the way across the date line.
    ['Pacific/Apia', '2011-12-30T09:00:00.000Z', '2011-12-30T10:00:00.000Z'],
  ])('in %s at %s begins at %s', (timeZone, now, next) => {
    expect(nextDay(new Date(now), timeZone).toISOString()).toBe(next);
  });

  test.each(['Africa/Cairo', 'Asia/Riyadh', 'America/Santiago', 'Australia/Lord_Howe'])(
    'all through a year in %s it is another day then, and the same day until then',
    (timeZone) => {
      const style = { ...english, timeZone };
      const hours = 365 * 24;
      for (let hour = 0; hour < hours; hour += 5) {
        const now = new Date(Date.UTC(2026, 0, 1, hour, 30));
        const next = nextDay(now, timeZone);
        expect(next.getTime()).toBeGreaterThan(now.getTime());
        expect(formatDay(new Date(next.getTime() - 1), style)).toBe(formatDay(now, style));
        expect(formatDay(next, style)).not.toBe(formatDay(now, style));
      }
    },
  );
});

describe('how many years ago', () => {
  test.each([
    ['2025-11-27T09:00:00Z', null, null],
    ['2025-11-26T09:00:00Z', 'قبل سنة واحدة', '1 year ago'],
    ['2024-11-26T09:00:00Z', 'قبل سنتين', '2 years ago'],
    ['2023-03-01T09:00:00Z', 'قبل 3 سنوات', '3 years ago'],
    ['2015-11-01T09:00:00Z', 'قبل 11 سنة', '11 years ago'],
    ['1926-11-01T09:00:00Z', 'قبل 100 سنة', '100 years ago'],
    ['2027-01-01T09:00:00Z', null, null],
  ])('what came out at %s came out «%s»', (published, inArabic, inEnglish) => {
    const now = new Date('2026-11-26T12:00:00Z');
    expect(formatYearsAgo(new Date(published), now, riyadh)).toBe(inArabic);
    expect(formatYearsAgo(new Date(published), now, english)).toBe(inEnglish);
  });

  test('a year is over when its day begins in the newspaper’s time zone', () => {
    const published = new Date('2025-11-26T12:00:00Z');
    const ago = (now: string) => formatYearsAgo(published, new Date(now), eastern);
    expect(ago('2026-11-25T20:59:59Z')).toBe(null);
    expect(ago('2026-11-25T21:00:00Z')).toBe('قبل سنة واحدة');
    expect(ago('2030-11-26T00:00:00Z')).toBe('قبل ٥ سنوات');
  });
});

test('time zones are those of the runtime, each once', () => {
  expect(isTimeZone('Asia/Riyadh')).toBe(true);
  expect(isTimeZone('UTC')).toBe(true);
  expect(isTimeZone('Asia/Nowhere')).toBe(false);
  expect(isTimeZone('')).toBe(false);
  expect(new Set(timeZones()).size).toBe(timeZones().length);
});
