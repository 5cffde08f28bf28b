'use client';
// In the browser: its choice is part of the text that is being written.
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Choices } from '#db/stories/list-choices.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import { renditionAddress } from '#newsroom/photos/rendition-names.ts';
import styles from './panel.module.css';

/** The smallest rendition that there is. */
function smallest({ key, cuts: { whole } }: Photo): string {
  const { frame, widths } = whole;
  return renditionAddress({ key, frame, width: widths[0] ?? frame.width, format: 'webp' });
}

type PhotoPickerProps = {
  photos: Choices['photos'];
  chosen: number | null;
  readOnly: boolean;
  onChange: (chosen: number | null) => void;
};

/** The lead photo, from the newest of the library, or none. */
export function PhotoPicker({ photos, chosen, readOnly, onChange }: PhotoPickerProps) {
  const t = useTranslations('editor.panel');
  const name = useId();
  const current = photos.find((photo) => photo.id === chosen);
  const offered = readOnly ? photos.filter((photo) => photo === current) : photos;
  const isElsewhere = chosen !== null && !current;
  return (
    <details className={styles.group}>
      <summary className={styles.summary} data-field="leadPhotoId">
        {t('photo')}: {chosen === null ? t('noPhoto') : t('photoChosen')}
      </summary>
      <div role="radiogroup" aria-label={t('photo')} className={styles.photos}>
        <label className={styles.photo}>
          {t('noPhoto')}
          <input
            type="radio"
            name={name}
            checked={chosen === null}
            onChange={() => onChange(null)}
          />
        </label>
        {isElsewhere && (
          <label className={styles.photo}>
            {t('olderPhoto')}
            <input type="radio" name={name} checked readOnly />
          </label>
        )}
        {offered.map((photo) => (
          <label key={photo.id} className={styles.photo}>
            {/* Our own renditions, cut to size already. */}
            {/* oxlint-disable-next-line next/no-img-element */}
            <img src={smallest(photo)} alt={photo.alt} loading="lazy" />
            <input
              type="radio"
              name={name}
              checked={photo.id === chosen}
              onChange={() => onChange(photo.id)}
            />
          </label>
        ))}
      </div>
      {current && (
        <p className={styles.hint}>
          {current.caption} <bdi>{current.credit}</bdi>
        </p>
      )}
    </details>
  );
}
