import { ArticleLayout } from '#components/reader/article/article-layout.tsx';
import { NewestList } from '#components/reader/article/newest-list.tsx';
import { RelatedStories } from '#components/reader/article/related-stories.tsx';
import { Coverage } from '#components/reader/coverage/coverage.tsx';
import type { ShownCoverage } from '#components/reader/coverage/coverage-story.ts';
import { type Frame, PageFrame } from '#components/reader/frame/page-frame.tsx';
import { breadcrumbs } from '#components/reader/json-ld/breadcrumbs.ts';
import { liveBlogPosting } from '#components/reader/json-ld/live-blog.ts';
import { MostRead } from '#components/reader/most-read.tsx';
import {
  type Locale,
  liveAddress,
  localAddress,
  sectionAddress,
  shortAddress,
  writerAddress,
} from '#newsroom/addresses.ts';
import { entryTitle } from '#newsroom/coverage/entry.ts';
import { plainLines } from '#newsroom/story/plain-text.ts';
import { JsonLd } from './json-ld.tsx';
import { PageHead } from './page-head.tsx';
import { imageOfCard } from './page-image.ts';
import type { StoryPageProps } from './story-page.tsx';
import { titleOf } from './title-of.ts';

export type CoveragePageProps = StoryPageProps & { coverage: ShownCoverage };

/** A live coverage with what stands round it, as round a story. */
export function CoveragePage({ frame, ...page }: CoveragePageProps & { frame: Frame }) {
  const { story, coverage, card, related, newest, mostRead } = page;
  const { siteUrl, reading } = frame;
  const { id, section, headline, shortHeadlines, publishedAt, updatedAt } = story;
  // Pages of older entries are found from this one, and by links to them.
  const addressIn = (locale: Locale) => liveAddress(locale, story);
  const told = liveBlogPosting(frame, {
    story,
    card,
    ...coverage,
    entries: coverage.entries.map((entry) => ({
      address: `${liveAddress(reading.locale, story, entry.id)}#entry-${entry.id}`,
      headline: entryTitle(entry) || headline,
      text: entry.body.flatMap(plainLines).join('\n'),
      at: entry.at,
      updatedAt: entry.updatedAt,
    })),
  });
  const sectionName = reading.locale === 'en' ? section.nameEn : section.name;
  const way = breadcrumbs(frame, [
    { name: sectionName, address: sectionAddress(reading.locale, section.slug) },
    { name: headline, address: addressIn(reading.locale) },
  ]);
  return (
    <PageFrame frame={frame} current={section.slug} addressIn={addressIn}>
      <PageHead
        frame={frame}
        addressIn={addressIn}
        language={story.language}
        title={titleOf(shortHeadlines.search || headline, frame)}
        shareTitle={shortHeadlines.share || headline}
        description={story.lead}
        image={card === null ? null : imageOfCard(card, headline)}
        article={{
          id,
          publishedAt,
          updatedAt: coverage.entries[0]?.at ?? updatedAt,
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
        <Coverage
          story={story}
          coverage={coverage}
          link={siteUrl + localAddress(reading.locale, shortAddress(id))}
          reading={reading}
        />
      </ArticleLayout>
      <JsonLd graph={[told, way]} />
    </PageFrame>
  );
}
