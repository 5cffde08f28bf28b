'use client';
// In the browser: a question is asked before what readers see is changed.
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { type ActFailure, attempt } from '#components/desk/editor/saving/attempt.ts';
import { ActFailureNotice } from '#components/desk/photos/act-failure-notice.tsx';
import { useReturnFocus } from '#components/desk/photos/chooser/use-return-focus.ts';
import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import { usePhotoName } from '#components/desk/photos/photo-name.ts';
import { useFaults } from '#components/desk/use-faults.ts';
import { PhotoThumb } from '#components/desk/photos/photo-thumb.tsx';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import styles from './photo-uses.module.css';

type ConfirmReplacementProps = {
  photo: LibraryPhoto;
  by: LibraryPhoto;
  replace: PhotoActions['replace'];
  style: DateStyle;
  onClose: () => void;
  onReplaced: (stories: number) => void;
};

/** Names the photo that goes and the one that comes, and in how many stories. */
export function ConfirmReplacement(props: ConfirmReplacementProps) {
  const { photo, by, replace, style, onClose, onReplaced } = props;
  const t = useTranslations('photos.photo.replace');
  const nameOf = usePhotoName();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  // The photo that is to come may itself lack something that print asks for.
  const fault = useFaults(failure?.code === 'unreachable' ? null : failure)('byId');
  useReturnFocus();
  const seen = { version: photo.version, byVersion: by.version, stories: photo.uses };
  const confirm = async () => {
    setBusy(true);
    const replaced = await attempt(() => replace({ photoId: photo.id, byId: by.id, seen }));
    setBusy(false);
    if (!replaced.ok) {
      setFailure(replaced);
      // What it is refused for is on the page that is asked for then.
      if (replaced.code === 'changed_since') router.refresh();
      return;
    }
    onReplaced(replaced.data.stories);
  };
  return (
    <Modal
      open
      title={t('title', { name: nameOf(photo) })}
      onClose={onClose}
      actions={
        <>
          <Button type="button" data-initial-focus="" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="button" variant="primary" disabled={isBusy} onClick={() => void confirm()}>
            {t('confirm')}
          </Button>
        </>
      }
    >
      <p>
        {t('explanation', {
          by: nameOf(by),
          count: photo.uses,
          shown: formatNumber(photo.uses, style),
        })}
      </p>
      <div className={styles.pair}>
        <figure>
          <PhotoThumb photo={photo} alt={photo.alt} sizes="240px" />
          <figcaption>{t('old')}</figcaption>
        </figure>
        <figure>
          <PhotoThumb photo={by} alt={by.alt} sizes="240px" />
          <figcaption>{t('new')}</figcaption>
        </figure>
      </div>
      {fault ? <Notice tone="danger">{fault}</Notice> : <ActFailureNotice failure={failure} />}
    </Modal>
  );
}
