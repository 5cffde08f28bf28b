import { useLocale, useTranslations } from 'next-intl';
import { type DateStyle, formatClock, formatWeekday } from '#arabic/dates.ts';
import { EmptyState } from '#components/desk/frame/empty-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { LoggedEvent } from '#db/events/list-events.ts';
import { localAddress } from '#newsroom/addresses.ts';
import { LogSentence } from './log-sentence.tsx';
import styles from './log.module.css';

type LogListProps = {
  events: LoggedEvent[];
  /** Names by person's id, of those that the events are about. */
  names: Record<string, string>;
  style: DateStyle;
  /** Where the page before this one in time begins; null on the last. */
  older: number | null;
  isNewest: boolean;
};

export function LogList({ events, names, style, older, isNewest }: LogListProps) {
  const t = useTranslations('desk.log');
  const log = localAddress(useLocale(), '/desk/log');
  const days = Map.groupBy(events, (event) => formatWeekday(event.at, style));
  return (
    <>
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-label={day} className={styles.day}>
          <h2 className={styles.date}>{day}</h2>
          <ol className={styles.events}>
            {ofDay.map((event) => (
              <li key={event.id} className={styles.event}>
                <time dateTime={event.at.toISOString()} className={styles.time}>
                  {formatClock(event.at, style)}
                </time>
                <LogSentence event={event} names={names} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {events.length === 0 && <EmptyState title={t('empty')} explanation={t('explanation')} />}
      <nav aria-label={t('pages')} className={styles.pages}>
        {!isNewest && <ButtonLink href={log}>{t('newest')}</ButtonLink>}
        {older !== null && <ButtonLink href={`${log}?before=${older}`}>{t('older')}</ButtonLink>}
      </nav>
    </>
  );
}
