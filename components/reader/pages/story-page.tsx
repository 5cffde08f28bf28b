import { Article, type ArticleStory } from '#components/reader/article/article.tsx';
import { ArticleLayout } from '#components/reader/article/article-layout.tsx';
import { NewestList } from '#components/reader/article/newest-list.tsx';
import { RelatedStories } from '#components/reader/article/related-stories.tsx';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { MostRead } from '#components/reader/most-read.tsx';
import { type Frame, PageFrame } from '#components/reader/frame/page-frame.tsx';
import { figurePlace } from '#components/reader/photo/figure-place.ts';
import { breadcrumbs } from '#components/reader/json-ld/breadcrumbs.ts';
import { newsArticle } from '#components/reader/json-ld/news-article.ts';
import {
  type Locale,
  localAddress,
  sectionAddress,
  shortAddress,
  storyAddress,
  writerAddress,
} from '#newsroom/addresses.ts';
import { JsonLd } from './json-ld.tsx';
import { PageHead } from './page-head.tsx';
import { imageOfCard } from './page-image.ts';
import { titleOf } from './title-of.ts';

export type StoryPageProps = {
  story: ArticleStory & { shortHeadlines: { share: string; search: string } };
  /** Where its share card is; null for a story that is not public. */
  card: string | null;
  related: CardStory[];
  newest: CardStory[];
  mostRead: CardStory[];
};

/** A published story with what stands round it: the newest stories, and others of its topics. */
export function StoryPage({
  frame,
  story,
  card,
  related,
  newest,
  mostRead,
}: StoryPageProps & { frame: Frame }) {
  const { siteUrl, reading } = frame;
  const { id, section, headline, shortHeadlines, publishedAt, updatedAt } = story;
  const addressIn = (locale: Locale) => storyAddress(locale, story);
  const sectionName = reading.locale === 'en' ? section.nameEn : section.name;
  const graph = [
    newsArticle(frame, { story, card }),
    breadcrumbs(frame, [
      { name: sectionName, address: sectionAddress(reading.locale, section.slug) },
      { name: headline, address: addressIn(reading.locale) },
    ]),
  ];
  return (
    <PageFrame frame={frame} current={section.slug} addressIn={addressIn}>
      <PageHead
        frame={frame}
        addressIn={addressIn}
        language={story.language}
        title={titleOf(shortHeadlines.search || headline, frame)}
        shareTitle={shortHeadlines.share || headline}
        description={story.lead}
        firstPhoto={
          story.photo && {
            photo: story.photo,
            place: figurePlace('lead', story.photo, story.leadPhotoCut),
          }
        }
        image={card === null ? null : imageOfCard(card, headline)}
        article={{
          id,
          publishedAt,
          updatedAt,
          section: section.name,
          writers: story.bylines.map(({ slug }) => writerAddress(reading.locale, slug)),
          topics: story.topics.map(({ name }) => name),
        }}
      />
      <ArticleLayout
        aside={
          <>
            <NewestList cards={newest} reading={reading} />
            <MostRead cards={mostRead} reading={reading} look="ranked" />
          </>
        }
        below={<RelatedStories cards={related} reading={reading} />}
      >
        <Article
          story={story}
          link={siteUrl + localAddress(reading.locale, shortAddress(id))}
          reading={reading}
        />
      </ArticleLayout>
      <JsonLd graph={graph} />
    </PageFrame>
  );
}
