import { useTranslations } from 'next-intl';
import { formatNumber } from '#arabic/numbers.ts';
import type { BlockOf } from '#newsroom/story/blocks.ts';
import type { Surroundings } from '#components/reader/blocks/surroundings.ts';
import { interfaceLanguage } from '#components/reader/language.ts';
import { PhotoFigure } from '#components/reader/photo/photo-figure.tsx';
import styles from './gallery-block.module.css';
import { type GalleryPhoto, areLow, galleryFrames } from './gallery-frames.ts';
import { GalleryItem } from './gallery-item.tsx';
import { galleryRows } from './gallery-rows.ts';

type Props = { block: BlockOf<'gallery'>; around: Surroundings };

/** Several photos that belong together: on phones a strip to be pushed along, on wide pages rows. */
export function GalleryBlock({ block, around }: Props) {
  const t = useTranslations('reader.gallery');
  const shown = photosOf({ block, around });
  const [only, second] = shown;
  if (!only) return null;
  if (!second) return <PhotoFigure look="body" {...only} />;
  const frames = galleryFrames(shown);
  const rows = galleryRows(shown.length, areLow(frames));
  const number = (value: number) => formatNumber(value, around.style);
  const count = number(shown.length);
  const titleId = `gallery-${block.id}`;
  const language = interfaceLanguage(around.locale);
  return (
    <div className={styles['gallery']}>
      <p className={styles['title']}>
        <span id={titleId} {...language}>
          {t('title', { n: shown.length, count })}
        </span>
      </p>
      {/* It is pushed along with a finger, or with the arrow keys by who has come to it with them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section aria-labelledby={titleId} tabIndex={0} className={styles['window']}>
        <ul className={styles['photos']} data-strip={frames.strip} data-rows={frames.rows}>
          {shown.map((one, position) => (
            <GalleryItem
              key={`${one.photo.id}-${position}`}
              shown={one}
              frames={frames}
              inRow={rows[position] ?? 3}
            >
              <b className={styles['position']} {...language}>
                {t('position', { position: number(position + 1), count })}
              </b>
            </GalleryItem>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Those of its photos that readers may see. */
function photosOf({ block, around }: Props): GalleryPhoto[] {
  return block.photos.flatMap(({ mediaId, caption, cut = 'whole' }) => {
    const photo = around.photos[mediaId];
    return photo ? [{ photo, caption, cut }] : [];
  });
}
