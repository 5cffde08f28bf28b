import { useTranslations } from 'next-intl';
import { CardGrid } from '#components/reader/cards/card-grid.tsx';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { type Locale, sectionAddress } from '#newsroom/addresses.ts';
import { storyLanguage } from './language.ts';
import { Moment } from './moment.tsx';
import { Notice } from './notice.tsx';
import type { Reading } from './reading.ts';
import styles from './withdrawn.module.css';

export type WithdrawnProps = {
  story: {
    headline: string;
    language: Locale;
    notice: string;
    withdrawnAt: string;
    section: { slug: string; name: string; nameEn: string };
  };
  /** What to read instead. */
  newest: CardStory[];
  reading: Reading;
};

/** A story that the editors took back: its headline, when, and why. */
export function Withdrawn({ story, newest, reading }: WithdrawnProps) {
  const { locale } = reading;
  const { section } = story;
  const name = locale === 'en' ? section.nameEn : section.name;
  const t = useTranslations('reader.withdrawn');
  return (
    <>
      <Notice
        label={
          <>
            {t('label')} · {t('at')} <Moment at={story.withdrawnAt} reading={reading} />
          </>
        }
        title={story.headline}
        titleLanguage={storyLanguage(reading.locale, story.language)}
        text={t('text')}
      >
        {story.notice !== '' && (
          <p className={styles['reason']} {...storyLanguage(reading.locale, story.language)}>
            {story.notice}
          </p>
        )}
        <a href={sectionAddress(locale, section.slug)}>{t('section', { section: name })}</a>
      </Notice>
      {newest.length > 0 && (
        <section className={styles['newest']} aria-labelledby="newest">
          <h2 id="newest" className={styles['title']}>
            {t('newest')}
          </h2>
          <CardGrid cards={newest} reading={reading} />
        </section>
      )}
    </>
  );
}
