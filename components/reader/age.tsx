import { formatAge, formatMoment } from '#arabic/dates.ts';
import { interfaceLanguage } from './language.ts';
import type { Reading } from './reading.ts';

const tenHours = 10 * 60 * 60_000;

/** How long ago something happened; reader.js keeps it true while the page stays open. */
export function Age({ at, reading }: { at: string; reading: Reading }) {
  const { locale, now, dates } = reading;
  const [then, present] = [new Date(at), new Date(now)];
  const age = formatAge(then, present, dates);
  const recent = present.getTime() - then.getTime() < tenHours;
  return (
    <time
      dateTime={at}
      {...interfaceLanguage(locale)}
      {...(recent && { 'data-age': '', title: formatMoment(then, dates) })}
      suppressHydrationWarning
    >
      {age}
    </time>
  );
}
