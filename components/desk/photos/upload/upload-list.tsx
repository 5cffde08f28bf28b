'use client';
// In the browser: it shows what is under way there.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import type { Uploads } from './use-uploads.ts';
import { UploadRow } from './upload-row.tsx';
import { UploadNews } from './upload-news.tsx';
import styles from './upload-list.module.css';

export type UploadListProps = {
  uploads: Uploads;
  remove: PhotoActions['remove'];
  style: DateStyle;
  /** What can be done here with a photo of the library: to open it, to choose it. */
  renderActs: (photo: LibraryPhoto) => ReactNode;
  /** Someone keeps the photo that was there already. */
  onUseExisting?: (existing: LibraryPhoto, fresh: LibraryPhoto) => void;
};

/** Every file that was given, how it stands, and what can be done about it. */
export function UploadList(props: UploadListProps) {
  const t = useTranslations('photos.upload');
  const { list } = props.uploads;
  return (
    <>
      <UploadNews list={list} style={props.style} />
      {list.length > 0 && (
        <ul className={styles.list} aria-label={t('list')}>
          {list.map((upload) => (
            <UploadRow key={upload.id} upload={upload} {...props} />
          ))}
        </ul>
      )}
    </>
  );
}
