import { formatAge, formatMoment } from '#arabic/dates.ts';
import { interfaceLanguage } from './language.ts';
import type { Reading } from './reading.ts';

const tenHours = 10 * 60 * 60_000;

/** How long ago something happened; reader.js keeps it true while the page stays open. */
export function Age({ at, reading }: { at: Date; reading: Reading }) {
  const { locale, now, dates } = reading;
  const age = formatAge(at, now, dates);
  const recent = now.getTime() - at.getTime() < tenHours;
  return (
    <time
      dateTime={at.toISOString()}
      {...interfaceLanguage(locale)}
      {...(recent && { 'data-age': '', title: formatMoment(at, dates) })}
      suppressHydrationWarning
    >
      {age}
    </time>
  );
}
