import { ChangeBar } from '#components/reader/article/change-bar.tsx';
import { CorrectionsBox } from '#components/reader/article/corrections-box.tsx';
import { StoryBody } from '#components/reader/article/story-body.tsx';
import { StoryFacts } from '#components/reader/article/story-facts.tsx';
import { StoryHeading } from '#components/reader/article/story-heading.tsx';
import { TopicsList } from '#components/reader/article/topics-list.tsx';
import article from '#components/reader/article/article.module.css';
import { storyLanguage } from '#components/reader/language.ts';
import { PhotoFigure } from '#components/reader/photo/photo-figure.tsx';
import type { Reading } from '#components/reader/reading.ts';
import { sectionAddress } from '#newsroom/addresses.ts';
import { CoverageHighlights } from './coverage-highlights.tsx';
import { CoverageNews } from './coverage-news.tsx';
import { CoverageStatus } from './coverage-status.tsx';
import type { CoverageStory } from './coverage-story.ts';
import { EntryList } from './entry-list.tsx';

type Props = CoverageStory & {
  /** The short link, absolute. */
  link: string;
  reading: Reading;
};

/** A live coverage: what it is about, pinned, and its entries. A page of older ones has its headline alone. */
export function Coverage({ story, coverage, link, reading }: Props) {
  const { locale, dates: style } = reading;
  const { photos, contexts, section, photo } = story;
  const name = locale === 'en' ? section.nameEn : section.name;
  const address = sectionAddress(locale, section.slug);
  const { isNewest } = coverage;
  const both = { story, coverage, reading };
  return (
    <div
      className={article['article']}
      data-coverage={story.id}
      data-newest={isNewest ? '' : undefined}
      {...storyLanguage(locale, story.language)}
    >
      <StoryHeading story={isNewest ? story : { ...story, lead: '' }} section={{ name, address }} />
      <CoverageStatus coverage={coverage} reading={reading} />
      {isNewest && (
        <>
          <StoryFacts story={story} link={link} reading={reading} />
          {photo && <PhotoFigure photo={photo} look="lead" cut={story.leadPhotoCut} first />}
          <CoverageHighlights {...both} />
          <StoryBody body={story.body} around={{ locale, style, photos, contexts }} />
          <CorrectionsBox corrections={story.corrections} reading={reading} />
        </>
      )}
      <EntryList {...both} />
      {isNewest && <TopicsList topics={story.topics} locale={locale} />}
      <CoverageNews story={story} locale={locale} />
      <ChangeBar story={story} locale={locale} />
    </div>
  );
}
