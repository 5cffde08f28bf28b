import { useTranslations } from 'next-intl';
import type { Photo } from '#newsroom/photos/photo.ts';

type Named = Pick<Photo, 'id' | 'caption' | 'alt'>;

/** What a photo is called where it has to be named: its caption, else what is seen on it, else its number. */
export function usePhotoName(): (photo: Named) => string {
  const t = useTranslations('photos');
  return ({ id, caption, alt }) => caption || alt || t('untitled', { id: String(id) });
}
