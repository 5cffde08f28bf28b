/** A day such as `2026-11-26` as a moment whose date in UTC it is: what formats of dates are given. */
export function dayMoment(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
