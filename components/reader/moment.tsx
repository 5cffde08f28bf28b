import { formatClockOf, formatMoment } from '#arabic/dates.ts';
import type { Reading } from './reading.ts';

type Props = { at: string; reading: Reading };

/** A day and its time, for what is kept: «30 نوفمبر 2025، 16:20». */
export function Moment({ at, reading }: Props) {
  return <time dateTime={at}>{formatMoment(new Date(at), reading.dates)}</time>;
}

/** The hour, for what runs now; with its day where that is not today. A page is made anew when the day ends. */
export function ShortMoment({ at, reading }: Props) {
  const then = new Date(at);
  return (
    <time dateTime={at} title={formatMoment(then, reading.dates)}>
      {formatClockOf(then, new Date(reading.now), reading.dates)}
    </time>
  );
}
