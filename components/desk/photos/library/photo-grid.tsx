import { useLocale, useTranslations } from 'next-intl';
import { type DateStyle, formatAge } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { PhotoMarks } from '#components/desk/photos/photo-marks.tsx';
import { usePhotoName } from '#components/desk/photos/photo-name.ts';
import { PhotoThumb } from '#components/desk/photos/photo-thumb.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { deskPhotoAddress } from '#newsroom/addresses.ts';
import styles from './photo-grid.module.css';

type PhotoGridProps = { photos: LibraryPhoto[]; style: DateStyle; now: Date };

export function PhotoGrid({ photos, style, now }: PhotoGridProps) {
  const t = useTranslations('photos.library');
  return (
    <ul className={styles.grid} aria-label={t('list')}>
      {photos.map((photo) => (
        <PhotoCard key={photo.id} photo={photo} style={style} now={now} />
      ))}
    </ul>
  );
}

function PhotoCard({ photo, style, now }: { photo: LibraryPhoto; style: DateStyle; now: Date }) {
  const t = useTranslations('photos.library');
  const locale = useLocale();
  const nameOf = usePhotoName();
  const { id, alt, caption, credit, uses, addedBy, addedAt } = photo;
  return (
    <li className={styles.card}>
      {/* Where the caption names it, the picture is heard too; where the alternative text does, it would be heard twice. */}
      <PhotoThumb
        photo={photo}
        alt={caption === '' ? '' : alt}
        sizes="(min-width: 73.75em) 260px, (min-width: 37.5em) 30vw, 46vw"
      />
      <a href={deskPhotoAddress(locale, id)} className={styles.link}>
        <bdi>{nameOf(photo)}</bdi>
      </a>
      <p className={styles.facts}>
        {credit !== '' && <bdi>{credit}</bdi>}
        <span>{t('uses', { count: uses, shown: formatNumber(uses, style) })}</span>
        <span>
          {addedBy !== null && <bdi>{addedBy}</bdi>}{' '}
          <time dateTime={addedAt}>{formatAge(new Date(addedAt), now, style)}</time>
        </span>
      </p>
      <PhotoMarks photo={photo} now={now} />
    </li>
  );
}
