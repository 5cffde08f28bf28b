'use client';
// In the browser: what is known of a photo may come later than the text that shows it.
import { useTranslations } from 'next-intl';
import { CutPreview } from '#components/desk/photos/cut-preview.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { CutName } from '#newsroom/photos/cuts.ts';
import styles from './known-photo.module.css';

type KnownPhotoProps = { photo: LibraryPhoto | null | undefined; cut: CutName; width: number };

/** The picture as it is cut here; in words where there is none, or none yet. */
export function KnownPhoto({ photo, cut, width }: KnownPhotoProps) {
  const t = useTranslations('editor.photo');
  if (photo)
    return <CutPreview photo={photo} cut={cut} alt={photo.alt || t('noAlt')} width={width} />;
  return <p className={styles.nothing}>{photo === null ? t('gone') : t('loading')}</p>;
}
