'use client';
// In the browser: it follows the caption that is being written, and opens the form that mends the rest.
import { useTranslations } from 'next-intl';
import { PhotoMarks } from '#components/desk/photos/photo-marks.tsx';
import { Button } from '#components/ui/button.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { missingWords } from '#newsroom/photos/photo-words.ts';
import { usePhotosHere } from './use-story-photo.ts';
import styles from './photo-state.module.css';

/** Whose photo it is, what keeps it from print, and the ways to mend that. */
export function PhotoState({ photo, captionHere }: { photo: LibraryPhoto; captionHere: string }) {
  const t = useTranslations('editor.photo');
  const { mend, openedAt } = usePhotosHere();
  const said = { ...photo, caption: captionHere.trim() || photo.caption };
  const isWanting = missingWords(said).length > 0;
  return (
    <div className={styles.state}>
      {photo.credit !== '' && (
        <small className={styles.credit}>
          <bdi>{photo.credit}</bdi>
        </small>
      )}
      <PhotoMarks photo={said} now={openedAt} />
      {isWanting && (
        <Button
          type="button"
          className={styles.small}
          data-mend={photo.id}
          onClick={() => mend(photo.id)}
        >
          {t('mend')}
        </Button>
      )}
      <a href={`/desk/photos/${photo.id}`} target="_blank" rel="noreferrer" className={styles.link}>
        {t('open')}
      </a>
    </div>
  );
}
