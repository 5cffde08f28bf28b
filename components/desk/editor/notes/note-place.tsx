'use client';
// In the browser: it leads to the words that the note is about.
import { useTranslations } from 'next-intl';
import type { NoteAnchor } from '#newsroom/desk-notes/note-form.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './notes.module.css';

type NotePlaceProps = { anchor: NoteAnchor | null; isLost: boolean; onGo: () => void };

/** What a note is about: the words, a line of the story, all of it, or a text that is gone. */
export function NotePlace({ anchor, isLost, onGo }: NotePlaceProps) {
  const t = useTranslations('notes.place');
  const quote = anchor?.on === 'words' ? anchor.quote : '';
  if (anchor === null) return <p className={styles.about}>{t('story')}</p>;
  if (isLost) {
    return (
      <div className={styles.about}>
        <p className={styles.lost}>{t('lost')}</p>
        {quote !== '' && (
          <q className={styles.quote} lang="ar" dir="auto">
            <RunningText text={quote} />
          </q>
        )}
      </div>
    );
  }
  return (
    <button type="button" className={styles.place} title={t('go')} onClick={onGo}>
      <span className="visually-hidden">{t('go')}: </span>
      {anchor.on === 'field' ? (
        t(`fields.${anchor.field}`)
      ) : quote === '' ? (
        t('block')
      ) : (
        <q className={styles.quote} lang="ar" dir="auto">
          <RunningText text={quote} />
        </q>
      )}
    </button>
  );
}
