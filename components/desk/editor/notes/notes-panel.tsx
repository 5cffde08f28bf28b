'use client';
// In the browser: notes are read and written beside the text that is open there.
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Button } from '#components/ui/button.tsx';
import { ariaShortcut, shortcutLabel } from '#components/desk/editor/toolbar/shortcuts.ts';
import { NewNoteForm } from './new-note-form.tsx';
import { NoteCard } from './note-card.tsx';
import type { NoteList } from './use-notes.ts';
import styles from './notes.module.css';

/** «الملاحظات»: what the desk says about the story, in the order of the page; what is resolved on request. */
export function NotesPanel({ notes, style }: { notes: NoteList; style: DateStyle }) {
  const t = useTranslations('notes');
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [wantsResolved, setWantsResolved] = useState(false);
  const { placed, draft, mayNote, shown } = notes;
  const open = placed.filter(({ note }) => !note.resolved);
  const resolved = placed.filter(({ note }) => note.resolved);
  // The one that somebody was led to is there without asking.
  const seen = resolved.filter(({ note }) => wantsResolved || note.id === shown);
  const count = (number: number) => ({ count: number, shown: formatNumber(number, style) });

  const remove = async (noteId: number) => {
    const failure = await notes.remove(noteId);
    if (!failure) title.current?.focus();
    return failure;
  };

  return (
    <aside aria-labelledby={id} className={styles.panel}>
      <div className={styles.bar}>
        <h2 ref={title} id={id} tabIndex={-1} className={styles.title}>
          {t('title')}
        </h2>
        {mayNote && draft === null && (
          <Button
            type="button"
            small
            title={shortcutLabel('note')}
            aria-keyshortcuts={ariaShortcut('note')}
            // The selection is what the note will be about.
            onMouseDown={(event) => event.preventDefault()}
            onClick={notes.compose}
          >
            {t('new')}
          </Button>
        )}
      </div>
      <output className={styles.count}>{t('open', count(open.length))}</output>
      {draft && (
        <NewNoteForm
          anchor={draft.anchor}
          colleagues={notes.colleagues}
          onAdd={notes.add}
          onCancel={notes.putAway}
        />
      )}
      {placed.length === 0 && !draft && <p className={styles.count}>{t('empty')}</p>}
      {[...open, ...seen].map((one) => (
        <NoteCard key={one.note.id} placed={one} notes={notes} style={style} onRemove={remove} />
      ))}
      {resolved.length > 0 && (
        <label className={styles.filter}>
          <input
            type="checkbox"
            checked={wantsResolved}
            onChange={({ target }) => setWantsResolved(target.checked)}
          />
          {t('showResolved', count(resolved.length))}
        </label>
      )}
    </aside>
  );
}
