import styles from './preview.module.css';

type ReaderWindowProps = { device: 'phone' | 'desktop'; page: string; title: string };

/** The previewed page in a window of that device's own width, made smaller where the desk is narrower. */
export function ReaderWindow({ device, page, title }: ReaderWindowProps) {
  return (
    <div className={`${styles.window} ${styles[device]}`}>
      {/* A page of our own, which may do no less than it does for readers. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe src={page} title={title} className={styles.page} />
    </div>
  );
}
