'use client';
// In the browser: it follows the caret.
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import type { StoryNotes } from './use-notes.ts';
import styles from './note-at-hand.module.css';

/**
 * Says that the caret is in words with a note. Where the notes stand below the text, as on a phone, it is a bar
 * that leads to them, and to a note on what is selected.
 */
export function NoteAtHand({ notes: { list, atCaret, open } }: { notes: StoryNotes }) {
  const { placed, mayNote, compose } = list;
  const t = useTranslations('notes.atHand');
  const note = placed.find((one) => one.note.id === atCaret.notes[0])?.note;
  const offersNew = !note && atCaret.selects && mayNote;
  return (
    <div className={styles.bar} data-empty={(!note && !offersNew) || undefined}>
      <output className={styles.text}>
        {note && t('note', { author: note.author, text: note.text })}
      </output>
      {(note ?? offersNew) && (
        <Button
          type="button"
          className={styles.act}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => (note ? open(note.id) : compose())}
        >
          {t(note ? 'open' : 'new')}
        </Button>
      )}
    </div>
  );
}
