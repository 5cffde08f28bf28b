import { formatHijri, formatWeekday } from '#arabic/dates.ts';
import { localAddress } from '#newsroom/addresses.ts';
import type { Settings } from '#newsroom/settings.ts';
import { storyLanguage } from '#components/reader/language.ts';
import type { Reading } from '#components/reader/reading.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './masthead.module.css';

/** The newspaper's name and today's date in both calendars. */
export function Masthead({ settings, reading }: { settings: Settings; reading: Reading }) {
  const { locale, now, dates } = reading;
  const today = new Date(now);
  return (
    <div className={styles['masthead']}>
      <a className={styles['name']} href={localAddress(locale, '/')}>
        {locale === 'en' ? settings.nameEn : settings.name}
      </a>
      {settings.motto !== '' && (
        <p className={styles['motto']} {...storyLanguage(locale, settings.motto)}>
          <RunningText text={settings.motto} />
        </p>
      )}
      <p className={styles['date']}>
        <time dateTime={now}>{formatWeekday(today, dates)}</time>
        <span>{formatHijri(today, dates, settings.hijriOffset)}</span>
      </p>
    </div>
  );
}
