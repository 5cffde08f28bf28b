'use client';
// In the browser: what a note is about may be what is selected there.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActFailure } from '#components/desk/editor/saving/attempt.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { useStoryLanguage } from '#components/desk/editor/story-language.ts';
import type { Colleague } from '#newsroom/desk-notes/mentions.ts';
import { type NoteAnchor, noteFields } from '#newsroom/desk-notes/note-form.ts';
import { NoteForm } from './note-form.tsx';
import styles from './notes.module.css';

type NewNoteFormProps = {
  /** What was selected, or had the focus, when the note was begun. */
  anchor: NoteAnchor | null;
  colleagues: Colleague[];
  onAdd: (text: string, anchor: NoteAnchor | null) => Promise<ActFailure | null>;
  onCancel: () => void;
};

export function NewNoteForm({ anchor: start, colleagues, onAdd, onCancel }: NewNoteFormProps) {
  const t = useTranslations('notes');
  const language = useStoryLanguage();
  const [anchor, setAnchor] = useState(start);
  const words = start?.on === 'words' ? start : null;
  const choose = (value: string) => {
    const field = noteFields.find((one) => one === value);
    setAnchor(field ? { on: 'field', field } : value === 'words' ? words : null);
  };
  return (
    <NoteForm
      label={t('form.text')}
      submit={t('form.add')}
      colleagues={colleagues}
      onSend={(text) => onAdd(text, anchor)}
      onClose={onCancel}
    >
      <SelectField
        label={t('form.about')}
        value={anchor?.on === 'field' ? anchor.field : (anchor?.on ?? 'story')}
        onChange={({ target }) => choose(target.value)}
      >
        {words && <option value="words">{t('place.words')}</option>}
        <option value="story">{t('place.story')}</option>
        {noteFields.map((field) => (
          <option key={field} value={field}>
            {t(`place.fields.${field}`)}
          </option>
        ))}
      </SelectField>
      {words && anchor === words && words.quote !== '' && (
        <q className={styles.quote} {...language}>
          {words.quote}
        </q>
      )}
    </NoteForm>
  );
}
