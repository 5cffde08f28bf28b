import { useTranslations } from 'next-intl';
import styles from './kept-notice.module.css';

/** Without a moment of its own it would be no `<time>` of HTML. */
const time = () => <time data-kept-at dateTime="1970-01-01" />;

/** Shown on a copy that this device kept, while there is no network: /sw.js writes its moment in. */
export function KeptNotice() {
  const t = useTranslations('reader.offline');
  return <p className={styles['notice']}>{t.rich('copy', { time })}</p>;
}
