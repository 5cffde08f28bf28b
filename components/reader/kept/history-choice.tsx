import { useTranslations } from 'next-intl';
import styles from './history-choice.module.css';

/** Whether this browser keeps what is read in it; /kept.js does what it says. */
export function HistoryChoice() {
  const t = useTranslations('reader.kept');
  return (
    <label className={styles['choice']}>
      <input type="checkbox" defaultChecked data-history suppressHydrationWarning />
      <span>{t('history')}</span>
    </label>
  );
}
