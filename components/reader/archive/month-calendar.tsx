import { useTranslations } from 'next-intl';
import { type DateStyle, formatDay, formatMonth, weekdayNames } from '#arabic/dates.ts';
import { monthDays, weekdayOf } from '#arabic/month-days.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { Reading } from '#components/reader/reading.ts';
import { archiveAddress } from '#newsroom/addresses.ts';
import type { DayStories } from './day-front.tsx';
import { dayMoment } from './day-moment.ts';
import styles from './month-calendar.module.css';

type Props = {
  shown: Pick<DayStories, 'day' | 'days' | 'previousMonth' | 'nextMonth'>;
  reading: Reading;
};

/** The month of a day: those of its days that have stories lead to them. */
export function MonthCalendar({ shown, reading }: Props) {
  const t = useTranslations('reader.archive');
  const { day, days, previousMonth, nextMonth } = shown;
  const { locale, dates } = reading;
  const style: DateStyle = { ...dates, timeZone: 'UTC' };
  const monthOf = (one: string) => formatMonth(dayMoment(one), style);
  const all = monthDays(day.slice(0, 7));
  const blanks = Array.from({ length: weekdayOf(all[0] ?? day) }, () => null);
  return (
    <div className={styles['calendar']}>
      <table>
        <caption>{monthOf(day)}</caption>
        <thead>
          <tr>
            {weekdayNames(locale).map(({ name, letter }) => (
              <th key={name} scope="col">
                <abbr title={name}>{letter}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inWeeks([...blanks, ...all]).map((week, row) => (
            <tr key={week.find((one) => one !== null)}>
              {week.map((one, column) => (
                <td key={one ?? `${row}-${column}`}>
                  {one && (
                    <DayLink
                      day={one}
                      number={formatNumber(Number(one.slice(-2)), dates)}
                      name={formatDay(dayMoment(one), style)}
                      address={days.includes(one) ? archiveAddress(locale, one) : null}
                      isShown={one === day}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <nav className={styles['months']} aria-label={t('calendar', { month: monthOf(day) })}>
        {nextMonth && (
          <a href={archiveAddress(locale, nextMonth)}>
            {t('nextMonth', { month: monthOf(nextMonth) })}
          </a>
        )}
        {previousMonth && (
          <a href={archiveAddress(locale, previousMonth)}>
            {t('previousMonth', { month: monthOf(previousMonth) })}
          </a>
        )}
      </nav>
    </div>
  );
}

type DayLinkProps = {
  day: string;
  number: string;
  name: string;
  address: string | null;
  isShown: boolean;
};

function DayLink({ day, number, name, address, isShown }: DayLinkProps) {
  if (address === null) return <time dateTime={day}>{number}</time>;
  return (
    <a href={address} aria-label={name} {...(isShown && { 'aria-current': 'date' })}>
      <time dateTime={day}>{number}</time>
    </a>
  );
}

/** Each as long as the others: a row of a table that is shorter is a fault of HTML. */
function inWeeks(days: (string | null)[]): (string | null)[][] {
  const weeks = Math.ceil(days.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => days[week * 7 + at] ?? null),
  );
}
