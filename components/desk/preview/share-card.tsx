import { useTranslations } from 'next-intl';
import { cutText } from '#arabic/cut-text.ts';
import { photoSources } from '#components/reader/photo/photo-sources.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';
import type { Elsewhere } from './elsewhere.ts';
import styles from './elsewhere.module.css';

/** As messengers show a link that somebody sends: photo, title, lead, and where it leads. */
export function ShareCard({ story, newspaper }: Elsewhere) {
  const t = useTranslations('preview');
  const { photo, lead } = story;
  const title = story.shortHeadlines.share || story.headline || t('untitled');
  return (
    <figure className={styles.place}>
      <div className={styles.card} dir="rtl" lang="ar">
        {photo && (
          // The rendition that messengers fetch.
          // oxlint-disable-next-line next/no-img-element
          <img src={photoSources(photo).src} alt={photo.alt} className={styles.photo} />
        )}
        <div className={styles.cardText}>
          <p className={styles.title}>{cutText(title, fieldLimits.share.editorial)}</p>
          {lead !== '' && <p className={styles.lead}>{lead}</p>}
          <p className={styles.source}>
            <bdi dir="ltr">{newspaper.host}</bdi>
          </p>
        </div>
      </div>
      <figcaption className={styles.note}>
        {!photo && `${t('noPhoto')} `}
        {t('approximate')}
      </figcaption>
    </figure>
  );
}
