import { useTranslations } from 'next-intl';
import type { Reading } from '#components/reader/reading.ts';
import { archiveAddress, listPageAddress } from '#newsroom/addresses.ts';
import type { DayStories } from './day-front.tsx';
import styles from './day-pages.module.css';

type Props = {
  shown: DayStories;
  /** Of the day itself. */
  address: string;
  reading: Reading;
};

/** From day to day, and from page to page of a day that has very many stories. */
export function DayPages({ shown, address, reading }: Props) {
  const pages = useTranslations('reader.pages');
  const t = useTranslations('reader.archive');
  const { newer, older, previousDay, nextDay } = shown;
  const to = (day: string) => archiveAddress(reading.locale, day);
  return (
    <>
      {(newer || older) && (
        <nav className={styles['pages']} aria-label={pages('label')}>
          {newer && (
            <a href={listPageAddress(address, newer)} rel="prev">
              {pages('newer')}
            </a>
          )}
          {older && (
            <a className={styles['last']} href={listPageAddress(address, older)} rel="next">
              {pages('older')}
            </a>
          )}
        </nav>
      )}
      {(previousDay || nextDay) && (
        <nav className={styles['pages']} aria-label={t('days')}>
          {nextDay && <a href={to(nextDay)}>{t('next')}</a>}
          {previousDay && (
            <a className={styles['last']} href={to(previousDay)}>
              {t('previous')}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
