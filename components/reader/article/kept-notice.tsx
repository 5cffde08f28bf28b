import { useTranslations } from 'next-intl';
import styles from './kept-notice.module.css';

const time = () => <time data-kept-at />;

/** Shown on a copy that this device kept, while there is no network: /sw.js writes its moment in. */
export function KeptNotice() {
  const t = useTranslations('reader.offline');
  return <p className={styles['notice']}>{t.rich('copy', { time })}</p>;
}
