'use client';
// In the browser: what arrived was sent from there.
import { useTranslations } from 'next-intl';
import { formatDay } from '#arabic/dates.ts';
import type { UploadListProps } from './upload-list.tsx';
import { SimilarPhotos } from './similar-photos.tsx';
import type { Upload } from './upload-queue.ts';
import type { UploadedPhoto } from './uploaded-photo.ts';
import styles from './upload-list.module.css';

type ArrivedPhotoProps = UploadListProps & { upload: Upload; uploaded: UploadedPhoto };

/** A file that is in the library: new, there since long, or nearly the same as another. */
export function ArrivedPhoto(props: ArrivedPhotoProps) {
  const { uploaded, style, renderActs } = props;
  const t = useTranslations('photos.upload');
  const { photo, isNew, similar } = uploaded;
  const [nearest] = similar;
  if (isNew && nearest) {
    return <SimilarPhotos {...props} fresh={photo} existing={nearest} />;
  }
  return (
    <p className={isNew ? styles.done : styles.known}>
      {isNew ? t('done') : t('known', { day: formatDay(new Date(photo.addedAt), style) })}{' '}
      {renderActs(photo)}
    </p>
  );
}
