'use client';
// In the browser: one of the two photos has just been sent from there.
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { formatDay } from '#arabic/dates.ts';
import { type ActFailure, attempt } from '#components/desk/editor/saving/attempt.ts';
import { ActFailureNotice } from '#components/desk/photos/act-failure-notice.tsx';
import { usePhotoName } from '#components/desk/photos/photo-name.ts';
import { PhotoThumb } from '#components/desk/photos/photo-thumb.tsx';
import { Button } from '#components/ui/button.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { UploadListProps } from './upload-list.tsx';
import type { Upload } from './upload-queue.ts';
import styles from './similar-photos.module.css';

type SimilarPhotosProps = UploadListProps & {
  upload: Upload;
  fresh: LibraryPhoto;
  existing: LibraryPhoto;
};

/** Two photos that look nearly the same, side by side: use the one that is there, or keep both. */
export function SimilarPhotos(props: SimilarPhotosProps) {
  const { fresh, existing, upload, uploads, style, remove, renderActs, onUseExisting } = props;
  const t = useTranslations('photos.upload.similar');
  const nameOf = usePhotoName();
  const [isKept, setKept] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ActFailure | null>(null);

  const takeExisting = async () => {
    setBusy(true);
    const removed = await attempt(() => remove({ photoId: fresh.id, baseVersion: fresh.version }));
    setBusy(false);
    if (!removed.ok) return setFailure(removed);
    uploads.remove(upload.id);
    onUseExisting?.(existing, fresh);
  };

  if (isKept) {
    return (
      <p className={styles.kept}>
        {t('kept')} {renderActs(fresh)}
      </p>
    );
  }
  return (
    <fieldset className={styles.similar}>
      <legend>{t('explanation')}</legend>
      <div className={styles.pair}>
        <Side
          photo={existing}
          title={t('existing', { day: formatDay(new Date(existing.addedAt), style) })}
        >
          <bdi>{nameOf(existing)}</bdi>
        </Side>
        <Side photo={fresh} title={t('fresh')} />
      </div>
      {failure && <ActFailureNotice failure={failure} />}
      <div className={styles.acts}>
        <Button
          type="button"
          variant="primary"
          disabled={isBusy}
          onClick={() => void takeExisting()}
        >
          {t('useExisting')}
        </Button>
        <Button type="button" disabled={isBusy} onClick={() => setKept(true)}>
          {t('keepFresh')}
        </Button>
      </div>
    </fieldset>
  );
}

type SideProps = { photo: LibraryPhoto; title: string; children?: ReactNode };

function Side({ photo, title, children }: SideProps) {
  return (
    <figure className={styles.side}>
      <PhotoThumb photo={photo} alt={photo.alt} sizes="240px" />
      <figcaption>
        <strong>{title}</strong> {children}
      </figcaption>
    </figure>
  );
}
