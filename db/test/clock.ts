/** When tests begin: noon in UTC, on a day of no importance. */
export const noon = new Date('2026-11-22T12:00:00.000Z');

/** So many seconds after noon. */
export function later(seconds: number): Date {
  return new Date(noon.getTime() + seconds * 1000);
}
