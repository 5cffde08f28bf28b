import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { useFileSize } from '#components/desk/photos/use-file-size.ts';
import { uploadLimits } from '#newsroom/photos/uploads.ts';
import styles from './upload-zone.module.css';

/** What is taken, and by which ways. */
export function UploadHint({ style }: { style: DateStyle }) {
  const t = useTranslations('photos.upload');
  const sizeOf = useFileSize(style);
  return <p className={styles.hint}>{t('hint', { bytes: sizeOf(uploadLimits.bytes) })}</p>;
}
