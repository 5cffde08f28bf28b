import { useTranslations } from 'next-intl';
import { ChangeBar } from '#components/reader/article/change-bar.tsx';
import { CorrectionsBox } from '#components/reader/article/corrections-box.tsx';
import { ReuseLink } from '#components/reader/article/reuse-link.tsx';
import { StoryBody } from '#components/reader/article/story-body.tsx';
import { StoryFacts } from '#components/reader/article/story-facts.tsx';
import { StoryTools } from '#components/reader/article/story-tools.tsx';
import { StoryHeading } from '#components/reader/article/story-heading.tsx';
import { TopicsList } from '#components/reader/article/topics-list.tsx';
import article from '#components/reader/article/article.module.css';
import { storyLanguage } from '#components/reader/language.ts';
import { PhotoFigure } from '#components/reader/photo/photo-figure.tsx';
import type { Reading } from '#components/reader/reading.ts';
import { sectionAddress } from '#newsroom/addresses.ts';
import styles from './coverage.module.css';
import { CoverageHighlights } from './coverage-highlights.tsx';
import { CoverageNews } from './coverage-news.tsx';
import { CoverageStatus } from './coverage-status.tsx';
import type { CoverageStory } from './coverage-story.ts';
import { EntryList } from './entry-list.tsx';
import { Fold } from './fold.tsx';

type Props = CoverageStory & {
  /** The short link, absolute. */
  link: string;
  reading: Reading;
};

/**
 * A live coverage: its headline, its state and its entries, the newest first; the story that it began with is
 * folded above them. A page of older entries has the headline alone.
 */
export function Coverage({ story, coverage, link, reading }: Props) {
  const t = useTranslations('coverage.page');
  const { locale, dates: style } = reading;
  const { photos, contexts, section, photo } = story;
  const name = locale === 'en' ? section.nameEn : section.name;
  const address = sectionAddress(locale, section.slug);
  const { isNewest } = coverage;
  const both = { story, coverage, reading };
  return (
    <div
      className={`${article['article']} ${styles['coverage']}`}
      data-coverage={story.id}
      data-newest={isNewest ? '' : undefined}
      {...storyLanguage(locale, story.language)}
    >
      <StoryHeading story={{ ...story, lead: '' }} section={{ name, address }} />
      <CoverageStatus coverage={coverage} reading={reading} />
      {isNewest && (
        <>
          <StoryTools story={story} link={link} locale={locale} />
          <div className={styles['folds']}>
            <CoverageHighlights {...both} />
            <Fold id="background" title={t('background')} locale={locale}>
              <div className={styles['background']}>
                {story.lead !== '' && <p className={styles['lead']}>{story.lead}</p>}
                <StoryFacts story={story} reading={reading} />
                {photo && <PhotoFigure photo={photo} look="lead" cut={story.leadPhotoCut} />}
                <StoryBody body={story.body} around={{ locale, style, photos, contexts }} />
              </div>
            </Fold>
          </div>
        </>
      )}
      <EntryList {...both} />
      {isNewest && <CorrectionsBox corrections={story.corrections} reading={reading} />}
      {isNewest && <TopicsList topics={story.topics} locale={locale} />}
      {isNewest && <ReuseLink storyId={story.id} locale={locale} />}
      <CoverageNews story={story} locale={locale} />
      <ChangeBar story={story} locale={locale} />
    </div>
  );
}
