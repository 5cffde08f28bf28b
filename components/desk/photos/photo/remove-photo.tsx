'use client';
// In the browser: asks before anything is lost, in a dialog.
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type ActFailure, attempt } from '#components/desk/editor/saving/attempt.ts';
import { ActFailureNotice } from '#components/desk/photos/act-failure-notice.tsx';
import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import { usePhotoName } from '#components/desk/photos/photo-name.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { localAddress } from '#newsroom/addresses.ts';
import styles from './photo-uses.module.css';

type RemovePhotoProps = { photo: LibraryPhoto; remove: PhotoActions['remove'] };

/** «احذف من المكتبة», where no story shows it, after a question that names it. */
export function RemovePhoto({ photo, remove }: RemovePhotoProps) {
  const t = useTranslations('photos.photo.remove');
  const locale = useLocale();
  const router = useRouter();
  const name = usePhotoName()(photo);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const isUsed = photo.uses > 0;
  const confirm = async () => {
    setBusy(true);
    const removed = await attempt(() => remove({ photoId: photo.id, baseVersion: photo.version }));
    setBusy(false);
    if (!removed.ok) {
      setFailure(removed);
      if (removed.code === 'changed_since') router.refresh();
      return;
    }
    window.location.assign(localAddress(locale, '/desk/photos'));
  };
  return (
    <div className={styles.acts}>
      <Button type="button" disabled={isUsed} onClick={() => setAsking(true)}>
        {t('act')}
      </Button>
      {isUsed && <p>{t('inUse')}</p>}
      <Modal
        open={isAsking}
        title={t('title', { name })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button type="button" data-initial-focus="" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
            <Button
              type="button"
              variant="primary"
              disabled={isBusy}
              onClick={() => void confirm()}
            >
              {t('confirm')}
            </Button>
          </>
        }
      >
        <p>{t('explanation')}</p>
        {failure && 'fields' in failure && failure.fields?.['photoId'] ? (
          <p>{t('inUse')}</p>
        ) : (
          <ActFailureNotice failure={failure} />
        )}
      </Modal>
    </div>
  );
}
