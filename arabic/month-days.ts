/** The days of a month of the Gregorian calendar, such as `2026-11`, as `2026-11-01` and so on. */
export function monthDays(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`);
}

/** On which day of the week a day falls, 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}

/** Whether a text names a day that the calendar has: `2024-02-29` is one, `2026-02-29` is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/u.test(text) && monthDays(text.slice(0, 7)).includes(text);
}
