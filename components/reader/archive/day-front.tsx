import { useTranslations } from 'next-intl';
import { type DateStyle, formatHijri, formatWeekday } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { EmptyState } from '#components/reader/empty-state.tsx';
import type { Frame } from '#components/reader/frame/page-frame.tsx';
import { archiveAddress } from '#newsroom/addresses.ts';
import styles from './day-front.module.css';
import { DayList } from './day-list.tsx';
import { dayMoment } from './day-moment.ts';
import { DayPages } from './day-pages.tsx';
import { MonthCalendar } from './month-calendar.tsx';

type Place = { before: number | null };

/** What was published on a day; db/published hands it over in this shape. */
export type DayStories = {
  /** Such as `2026-11-26`, in the house's time zone. */
  day: string;
  cards: CardStory[];
  stories: number;
  at: Place;
  newer: Place | null;
  older: Place | null;
  previousDay: string | null;
  nextDay: string | null;
  previousMonth: string | null;
  nextMonth: string | null;
  days: string[];
};

/** A day's date in both calendars, its stories with their times, and the way to other days. */
export function DayFront({ shown, frame }: { shown: DayStories; frame: Frame }) {
  const t = useTranslations('reader');
  const { settings, reading } = frame;
  const { day, stories, cards } = shown;
  const style: DateStyle = { ...reading.dates, timeZone: 'UTC' };
  const count = formatNumber(stories, reading.dates);
  if (stories === 0) {
    return <EmptyState title={t('archive.empty')} text={t('archive.emptyHint')} />;
  }
  return (
    <div className={styles['day']}>
      <header className={styles['heading']}>
        <p className={styles['kind']}>{t('archive.name')}</p>
        <h1 className={styles['date']}>
          <time dateTime={day}>{formatWeekday(dayMoment(day), style)}</time>
        </h1>
        <p className={styles['facts']}>
          <span>{formatHijri(dayMoment(day), style, settings.hijriOffset)}</span>
          <span>{t('list.stories', { n: stories, count })}</span>
        </p>
      </header>
      <div className={styles['stories']}>
        <h2 className="visually-hidden">{t('archive.stories')}</h2>
        <DayList cards={cards} reading={reading} />
        <DayPages shown={shown} address={archiveAddress(reading.locale, day)} reading={reading} />
      </div>
      <aside className={styles['others']} aria-label={t('archive.days')}>
        <MonthCalendar shown={shown} reading={reading} />
      </aside>
    </div>
  );
}
