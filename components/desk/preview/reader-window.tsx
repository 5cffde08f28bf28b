import { useTranslations } from 'next-intl';
import styles from './preview.module.css';

/** The previewed page in a window of that device's own width, made smaller where the desk is narrower. */
export function ReaderWindow({ device, page }: { device: 'phone' | 'desktop'; page: string }) {
  const t = useTranslations('preview.frame');
  return (
    <div className={`${styles.window} ${styles[device]}`}>
      {/* A page of our own, which may do no less than it does for readers. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe src={page} title={t(device)} className={styles.page} />
    </div>
  );
}
