import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { useFileSize } from '#components/desk/photos/use-file-size.ts';
import type { Upload } from './upload-queue.ts';
import styles from './upload-list.module.css';

/** How much has been sent, or why it waits. */
export function UploadProgress({
  upload: { name, bytes, state },
  style,
}: {
  upload: Upload;
  style: DateStyle;
}) {
  const t = useTranslations('photos.upload');
  const sizeOf = useFileSize(style);
  if (state.kind === 'paused') return <p className={styles.paused}>{t(`paused.${state.why}`)}</p>;
  if (state.kind !== 'sending') return <p className={styles.state}>{t('waiting')}</p>;
  // Headers are counted with what was sent.
  const sent = Math.min(state.sent, bytes);
  return (
    <div className={styles.progress}>
      <progress value={sent} max={Math.max(bytes, 1)} aria-label={t('progressOf', { name })} />
      <span className={styles.state}>
        {sent < bytes ? t('sent', { sent: sizeOf(sent), all: sizeOf(bytes) }) : t('working')}
      </span>
    </div>
  );
}
