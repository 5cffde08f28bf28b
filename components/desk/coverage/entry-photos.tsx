'use client';
// In the browser: what is known of photos is known there.
import { useTranslations } from 'next-intl';
import { PhotoThumb } from '#components/desk/photos/photo-thumb.tsx';
import type { PhotoRoom } from '#components/desk/editor/photos/use-photo-room.ts';
import { Button } from '#components/ui/button.tsx';
import { missingWords } from '#newsroom/photos/photo-words.ts';
import styles from './entry-photos.module.css';

type EntryPhotosProps = {
  photoIds: readonly number[];
  room: PhotoRoom;
  onTakeOut: (photoId: number) => void;
};

/** The photos that go with the entry; one that lacks words says so, since it cannot go out without them. */
export function EntryPhotos({ photoIds, room, onTakeOut }: EntryPhotosProps) {
  const t = useTranslations('coverage.desk.photos');
  if (photoIds.length === 0) return null;
  return (
    <ul className={styles.photos} aria-label={t('label')}>
      {photoIds.map((id) => {
        const photo = room.known.get(id);
        return (
          <li key={id} className={styles.photo}>
            {photo && <PhotoThumb photo={photo} alt={photo.alt} sizes="96px" />}
            {photo && missingWords(photo).length > 0 && (
              <Button type="button" small onClick={() => room.here.mend(id)}>
                {t('mend')}
              </Button>
            )}
            <Button
              type="button"
              small
              aria-label={t('takeOutOf', { name: photo ? photo.alt || photo.caption : '' })}
              onClick={() => onTakeOut(id)}
            >
              {t('takeOut')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
