'use client';
// In the browser: words are written and cuts are set there, and saved from there.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { Panel } from '#components/desk/frame/panel.tsx';
import { ActFailureNotice } from '#components/desk/photos/act-failure-notice.tsx';
import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { ConflictChoices } from './conflict-choices.tsx';
import { CutStudio } from './cuts/cut-studio.tsx';
import { MissingWords } from './missing-words.tsx';
import { SaveBar } from './save-bar.tsx';
import { usePhotoDraft } from './use-photo-draft.ts';
import { WordsFields } from './words-fields.tsx';
import styles from './photo-desk.module.css';

type PhotoDeskProps = {
  photo: LibraryPhoto;
  actions: Pick<PhotoActions, 'edit' | 'get'>;
  style: DateStyle;
};

/** A photo, what is said of it and how it is cut; for who may not change it, to be read. */
export function PhotoDesk({ photo: opened, actions, style }: PhotoDeskProps) {
  const t = useTranslations('photos.photo');
  const form = useId();
  const draft = usePhotoDraft(opened, actions);
  const { photo, words, change, save, failure, conflict } = draft;
  const readOnly = !photo.mayEdit;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!readOnly) void save();
  };
  return (
    // The keys are heard wherever the focus is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      id={form}
      className={styles.desk}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={styles.notices}>
        {readOnly && (
          <Notice tone="info">{t(photo.needsReview ? 'readOnlyReview' : 'readOnly')}</Notice>
        )}
        <MissingWords words={words} />
        {!photo.isDeveloped && <Notice tone="info">{t('developing')}</Notice>}
        {conflict && (
          <ConflictChoices
            conflict={conflict}
            style={style}
            isBusy={draft.isSaving}
            onChoose={draft.choose}
          />
        )}
        <ActFailureNotice failure={failure} />
      </div>
      <div className={styles.columns}>
        <Panel title={t('cuts.title')}>
          {!readOnly && <p className={styles.explanation}>{t('cuts.explanation')}</p>}
          <CutStudio
            photo={photo}
            words={words}
            readOnly={readOnly}
            style={style}
            onChange={change}
          />
        </Panel>
        <Panel title={t('words')}>
          <WordsFields
            words={words}
            failure={failure?.code === 'unreachable' ? null : failure}
            readOnly={readOnly}
            style={style}
            onChange={change}
          />
        </Panel>
      </div>
      {!readOnly && <SaveBar {...draft} />}
    </form>
  );
}
