'use client';
// In the browser: it is moved through by keyboard.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { PhotoMarks } from '#components/desk/photos/photo-marks.tsx';
import { usePhotoName } from '#components/desk/photos/photo-name.ts';
import { PhotoThumb } from '#components/desk/photos/photo-thumb.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { gridStep } from './grid-step.ts';
import styles from './chooser.module.css';

type ChooserGridProps = {
  photos: LibraryPhoto[];
  /** The ids of those that are marked, in the order in which they were. */
  marked: readonly number[];
  several: boolean;
  /** One was clicked, or Space was pressed on it. */
  onMark: (photo: LibraryPhoto) => void;
  /** Enter was pressed on it. */
  onEnter: (photo: LibraryPhoto) => void;
};

/** WAI-ARIA's list box, as a grid: Tab leads into it and out of it, arrows move within. */
export function ChooserGrid({ photos, marked, several, onMark, onEnter }: ChooserGridProps) {
  const t = useTranslations('photos.chooser');
  const nameOf = usePhotoName();
  const [now] = useState(() => new Date());
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const at = Math.max(
    0,
    photos.findIndex(({ id }) => id === current),
  );

  const onKeyDown = (event: KeyboardEvent, photo: LibraryPhoto) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return event.key === 'Enter' ? onEnter(photo) : onMark(photo);
    }
    const options = [...(grid.current?.children ?? [])] as HTMLElement[];
    const columns = options.filter(({ offsetTop }) => offsetTop === options[0]?.offsetTop).length;
    const isRtl = grid.current !== null && getComputedStyle(grid.current).direction === 'rtl';
    const direction = isRtl ? 'rtl' : 'ltr';
    const to = gridStep(event.key, { at, count: photos.length, columns, direction });
    if (to === null) return;
    event.preventDefault();
    options[to]?.focus();
  };

  return (
    // A select shows no pictures.
    /* oxlint-disable jsx-a11y/prefer-tag-over-role */
    <div
      ref={grid}
      role="listbox"
      aria-label={t('photos')}
      aria-multiselectable={several}
      className={styles.grid}
    >
      {photos.map((photo, index) => (
        <div
          key={photo.id}
          role="option"
          aria-selected={marked.includes(photo.id)}
          tabIndex={index === at ? 0 : -1}
          className={styles.option}
          onFocus={() => setCurrent(photo.id)}
          onKeyDown={(event) => onKeyDown(event, photo)}
          onClick={() => onMark(photo)}
        >
          <PhotoThumb photo={photo} alt={photo.alt} sizes="(min-width: 37.5em) 220px, 45vw" />
          <span className={styles.name}>{nameOf(photo)}</span>
          <PhotoMarks photo={photo} now={now} />
        </div>
      ))}
    </div>
    /* oxlint-enable jsx-a11y/prefer-tag-over-role */
  );
}
