'use client';
// In the browser: a small form over the story that is being written.
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import {
  ChangedText,
  FieldChoices,
  type FieldSide,
} from '#components/desk/compare/field-choices.tsx';
import { attempt, type ActFailure } from '#components/desk/editor/saving/attempt.ts';
import { ActFailureNotice } from '#components/desk/photos/act-failure-notice.tsx';
import { CutPreview } from '#components/desk/photos/cut-preview.tsx';
import { useReturnFocus } from '#components/desk/photos/chooser/use-return-focus.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { mergeFields } from '#newsroom/merge-fields.ts';
import { type WordForPrint, wordsForPrint } from '#newsroom/photos/photo-words.ts';
import type { Sides } from '#newsroom/story/versions/merge-value.ts';
import { MendField } from './mend-field.tsx';
import type { PhotoRoom } from './use-photo-room.ts';
import styles from './mend-words.module.css';

type MendWordsProps = { photo: LibraryPhoto; room: PhotoRoom; onClose: () => void };

type Words = Record<WordForPrint, string>;
type WordsConflict = Sides<Words> & {
  disputed: WordForPrint[];
  chosen: Partial<Record<WordForPrint, FieldSide>>;
};

function wordsIn({ alt, caption, credit }: LibraryPhoto): Words {
  return { alt, caption, credit };
}

/** What must be said of a photo before readers see it, said without leaving the story. It is saved to the photo itself. */
export function MendWords({ photo, room, onClose }: MendWordsProps) {
  const t = useTranslations('editor.photo.words');
  const told = useTranslations('desk.conflict');
  const { store, actions, style } = room.here;
  useReturnFocus();
  const formId = useId();
  /** The photo that what is written here is based on. */
  const [base, setBase] = useState(photo);
  const [words, setWords] = useState(() => wordsIn(photo));
  const [conflict, setConflict] = useState<WordsConflict | null>(null);
  const isUndecided = conflict?.disputed.some((word) => !conflict.chosen[word]) ?? false;
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const firstEmpty = wordsForPrint.find((word) => photo[word].trim() === '') ?? 'alt';

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isUndecided) return;
    setSaving(true);
    setFailure(null);
    const { id: photoId, version: baseVersion, rights, rightsEndAt, focal, crops } = base;
    const all = { ...words, rights, rightsEndAt, focal, crops };
    const result = await attempt(() => actions.edit({ photoId, baseVersion, words: all }));
    setSaving(false);
    if (result.ok) {
      store.learn([result.data]);
      onClose();
      return;
    }
    setFailure(result);
    if (result.code !== 'conflict') return;
    const known = await attempt(() => actions.known({ ids: [photoId] }));
    const theirs = known.ok ? known.data[0] : undefined;
    if (!theirs) return;
    // What a colleague alone changed is taken; what both did is asked.
    const sides = { base: wordsIn(base), mine: words, theirs: wordsIn(theirs) };
    const { values, disputed } = mergeFields(sides);
    setBase(theirs);
    setWords(values);
    setConflict({ ...sides, disputed, chosen: {} });
    store.learn([theirs]);
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
            <Button
              type="submit"
              form={formId}
              variant="primary"
              disabled={isSaving || isUndecided}
            >
              {t('save')}
            </Button>
          )}
        </>
      }
    >
      {conflict && conflict.disputed.length > 0 && (
        <FieldChoices
          title={told('title')}
          explanation={told('explanation')}
          fields={conflict.disputed.map((word) => ({
            field: word,
            name: t(`${word}.label`),
            mine: <ChangedText base={conflict.base[word]} text={conflict.mine[word]} />,
            theirs: <ChangedText base={conflict.base[word]} text={conflict.theirs[word]} />,
          }))}
          chosen={conflict.chosen}
          isBusy={isSaving}
          onChoose={(word, side) => {
            setConflict({ ...conflict, chosen: { ...conflict.chosen, [word]: side } });
            setWords({ ...words, [word]: conflict[side][word] });
          }}
        />
      )}
      {failure?.code === 'conflict' && conflict ? (
        conflict.disputed.length === 0 && <Notice tone="warn">{told('merged')}</Notice>
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
