'use client';
// In the browser: a small form over the story that is being written.
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { attempt, type ActFailure } from '#components/desk/editor/saving/attempt.ts';
import { ActFailureNotice } from '#components/desk/photos/act-failure-notice.tsx';
import { CutPreview } from '#components/desk/photos/cut-preview.tsx';
import { useReturnFocus } from '#components/desk/photos/chooser/use-return-focus.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { type WordForPrint, wordsForPrint } from '#newsroom/photos/photo-words.ts';
import { MendField } from './mend-field.tsx';
import type { PhotoRoom } from './use-photo-room.ts';
import styles from './mend-words.module.css';

type MendWordsProps = { photo: LibraryPhoto; room: PhotoRoom; onClose: () => void };

/** What must be said of a photo before readers see it, said without leaving the story. It is saved to the photo itself. */
export function MendWords({ photo, room, onClose }: MendWordsProps) {
  const t = useTranslations('editor.photo.words');
  const { store, actions, style } = room.here;
  useReturnFocus();
  const formId = useId();
  const { alt, caption, credit } = photo;
  const [words, setWords] = useState<Record<WordForPrint, string>>({ alt, caption, credit });
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const firstEmpty = wordsForPrint.find((word) => photo[word].trim() === '') ?? 'alt';

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    setFailure(null);
    const { id: photoId, version: baseVersion, rights, rightsEndAt, focal, crops } = photo;
    const all = { ...words, rights, rightsEndAt, focal, crops };
    const result = await attempt(() => actions.edit({ photoId, baseVersion, words: all }));
    setSaving(false);
    if (result.ok) {
      store.learn([result.data]);
      onClose();
      return;
    }
    setFailure(result);
    // What a colleague saved meanwhile is fetched; what was typed here stays, to be saved upon it.
    if (result.code === 'conflict') store.refresh([photoId]);
  };

  return (
    <Modal
      open
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <Button type="button" onClick={onClose}>
            {t(photo.mayEdit ? 'cancel' : 'close')}
          </Button>
          {photo.mayEdit && (
            <Button type="submit" form={formId} variant="primary" disabled={isSaving}>
              {t('save')}
            </Button>
          )}
        </>
      }
    >
      {failure?.code === 'conflict' ? (
        <Notice tone="warn">{t('conflict')}</Notice>
      ) : (
        <ActFailureNotice failure={failure} />
      )}
      <div className={styles.picture}>
        <CutPreview photo={photo} cut="whole" alt={photo.alt} width={280} />
      </div>
      {photo.mayEdit ? (
        <form id={formId} className={styles.fields} onSubmit={(event) => void save(event)}>
          {wordsForPrint.map((word) => (
            <MendField
              key={word}
              word={word}
              value={words[word]}
              style={style}
              takesFocus={word === firstEmpty}
              onChange={(text) => setWords({ ...words, [word]: text })}
            />
          ))}
        </form>
      ) : (
        <p data-initial-focus tabIndex={-1}>
          {photo.needsReview
            ? t('needsReview')
            : t('forbidden', { by: photo.addedBy ?? t('somebody') })}
        </p>
      )}
    </Modal>
  );
}
