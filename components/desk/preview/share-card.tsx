import { useLocale, useTranslations } from 'next-intl';
import { previewedCardAddress } from '#newsroom/addresses.ts';
import { cardSize } from '#newsroom/photos/card-size.ts';
import type { Elsewhere } from './elsewhere.ts';
import styles from './elsewhere.module.css';

/** The very picture with which messengers and other sites would show a link to the story. */
export function ShareCard({ story }: Pick<Elsewhere, 'story'>) {
  const t = useTranslations('preview');
  const title = story.shortHeadlines.share || story.headline || t('untitled');
  return (
    <figure className={styles.place}>
      {/* A picture that is made for this view alone. */}
      {/* oxlint-disable-next-line next/no-img-element */}
      <img
        src={previewedCardAddress(useLocale(), story.id)}
        {...cardSize}
        alt={title}
        className={styles.card}
      />
      <figcaption className={styles.note}>{t('card')}</figcaption>
    </figure>
  );
}
