'use client';
// In the browser: its writer edits or deletes it in place.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type DateStyle, formatMoment } from '#arabic/dates.ts';
import type { ActFailure } from '#components/desk/editor/saving/attempt.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { type Colleague, splitMentions } from '#newsroom/desk-notes/mentions.ts';
import type { DeskReply } from '#db/desk-notes/list-notes.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import { NoteForm } from './note-form.tsx';
import { NoteRefusal } from './note-refusal.tsx';
import styles from './notes.module.css';

type NoteMessageProps = {
  message: DeskReply;
  colleagues: Colleague[];
  style: DateStyle;
  onEdit: (text: string) => Promise<ActFailure | null>;
  onDelete: () => Promise<ActFailure | null>;
};

/** What somebody wrote, in a note or a reply: who, when, and the words. */
export function NoteMessage({ message, colleagues, style, onEdit, onDelete }: NoteMessageProps) {
  const t = useTranslations('notes.message');
  const [isEditing, setEditing] = useState(false);
  const [asks, setAsks] = useState(false);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const { author, at, text, edited, mayRewrite } = message;

  return (
    <div className={styles.message}>
      <p className={styles.head}>
        <bdi className={styles.author}>{author}</bdi>
        <span>
          <time dateTime={at.toISOString()}>{formatMoment(at, style)}</time>
          {edited && ` · ${t('edited')}`}
        </span>
      </p>
      {isEditing ? (
        <NoteForm
          label={t('editLabel')}
          submit={t('save')}
          start={text}
          colleagues={colleagues}
          onSend={onEdit}
          onClose={() => setEditing(false)}
        />
      ) : (
        <p className={styles.text} dir="auto">
          {splitMentions(text, colleagues).map((part, index) =>
            part.people.length > 0 ? (
              // A text is only ever replaced whole: its parts have no names but their places.
              <strong key={index}>{part.text}</strong>
            ) : (
              <RunningText key={index} text={part.text} />
            ),
          )}
        </p>
      )}
      {mayRewrite && !isEditing && (
        <div className={styles.acts}>
          <button type="button" className={styles.quiet} onClick={() => setEditing(true)}>
            {t('edit')}
          </button>
          <button type="button" className={styles.quiet} onClick={() => setAsks(true)}>
            {t('delete')}
          </button>
        </div>
      )}
      <Modal
        open={asks}
        title={t('deleteTitle')}
        onClose={() => setAsks(false)}
        actions={
          <>
            <Button type="button" onClick={() => setAsks(false)}>
              {t('cancel')}
            </Button>
            <Button
              type="button"
              variant="primary"
              onClick={() => void onDelete().then(setFailure)}
            >
              {t('deleteConfirm')}
            </Button>
          </>
        }
      >
        <p>{t('deleteText')}</p>
        <NoteRefusal failure={failure} />
      </Modal>
    </div>
  );
}
