'use client';
// In the browser: colleagues answer each other here.
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { type DateStyle, formatMoment } from '#arabic/dates.ts';
import type { ActFailure } from '#components/desk/editor/saving/attempt.ts';
import { Button } from '#components/ui/button.tsx';
import type { PlacedNote } from '#newsroom/desk-notes/place-notes.ts';
import type { DeskNote } from '#db/desk-notes/list-notes.ts';
import { noteCardId } from './note-card-id.ts';
import { NoteForm } from './note-form.tsx';
import { NoteMessage } from './note-message.tsx';
import { NotePlace } from './note-place.tsx';
import { NoteRefusal } from './note-refusal.tsx';
import type { NoteList } from './use-notes.ts';
import styles from './notes.module.css';

type NoteCardProps = {
  placed: PlacedNote<DeskNote>;
  notes: NoteList;
  style: DateStyle;
  /** Removes this note or one of its replies, and finds the focus a place. */
  onRemove: (noteId: number) => Promise<ActFailure | null>;
};

/** A note with its replies, and what can be done with it. */
export function NoteCard({ placed, notes, style, onRemove }: NoteCardProps) {
  const t = useTranslations('notes.card');
  const card = useRef<HTMLElement>(null);
  const [isReplying, setReplying] = useState(false);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const { note, isLost } = placed;
  const { colleagues, mayNote } = notes;
  const { resolved } = note;
  const isShown = notes.shown === note.id;

  // Only the column beside the text moves: the writer stays where the words are.
  useEffect(() => {
    const column = card.current?.closest('[data-side]');
    if (!isShown || !card.current || !column) return;
    const [own, room] = [card.current.getBoundingClientRect(), column.getBoundingClientRect()];
    if (own.top < room.top || own.bottom > room.bottom) column.scrollTop += own.top - room.top - 16;
  }, [isShown]);

  const said = { colleagues, style };
  return (
    <article
      ref={card}
      id={noteCardId(note.id)}
      tabIndex={-1}
      aria-label={t('label', { author: note.author })}
      data-shown={isShown || undefined}
      className={styles.card}
    >
      <NotePlace anchor={note.anchor} isLost={isLost} onGo={() => notes.goTo(note.id)} />
      {note.deleted ? (
        <p className={styles.lost}>{t('deleted', { author: note.author })}</p>
      ) : (
        <NoteMessage
          {...said}
          message={note}
          onEdit={(text) => notes.edit(note.id, text)}
          onDelete={() => onRemove(note.id)}
        />
      )}
      {note.replies.length > 0 && (
        <ol aria-label={t('replies')} className={styles.replies}>
          {note.replies.map((reply) => (
            <li key={reply.id}>
              <NoteMessage
                {...said}
                message={reply}
                onEdit={(text) => notes.edit(reply.id, text)}
                onDelete={() => onRemove(reply.id)}
              />
            </li>
          ))}
        </ol>
      )}
      {resolved && (
        <p className={styles.resolved}>
          {t('resolved', { by: resolved.by, at: formatMoment(resolved.at, style) })}
        </p>
      )}
      <NoteRefusal failure={failure} />
      {isReplying && !resolved ? (
        <NoteForm
          label={t('replyLabel')}
          submit={t('sendReply')}
          colleagues={colleagues}
          onSend={(text) => notes.reply(note.id, text)}
          onClose={() => {
            setReplying(false);
            card.current?.focus();
          }}
        />
      ) : (
        mayNote && (
          <div className={styles.acts}>
            {!resolved && (
              <Button type="button" small onClick={() => setReplying(true)}>
                {t('reply')}
              </Button>
            )}
            <Button
              type="button"
              small
              onClick={() => {
                const settle = resolved ? notes.reopen : notes.resolve;
                void settle(note.id).then(setFailure);
              }}
            >
              {t(resolved ? 'reopen' : 'resolve')}
            </Button>
          </div>
        )
      )}
    </article>
  );
}
