import { formatMoment } from '#arabic/dates.ts';
import type { Reading } from './reading.ts';

/** A day and its time, for what is kept: «30 نوفمبر 2025، 16:20». */
export function Moment({ at, reading }: { at: string; reading: Reading }) {
  return <time dateTime={at}>{formatMoment(new Date(at), reading.dates)}</time>;
}
