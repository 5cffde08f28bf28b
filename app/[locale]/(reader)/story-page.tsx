import { Article } from '#components/reader/article/article.tsx';
import { ArticleLayout } from '#components/reader/article/article-layout.tsx';
import { NewestList } from '#components/reader/article/newest-list.tsx';
import { RelatedStories } from '#components/reader/article/related-stories.tsx';
import { ownConfig } from '#config.ts';
import { newsroomDatabase } from '#db/client.ts';
import type { PublishedStory } from '#db/published/get-published-story.ts';
import { listNewest } from '#db/published/list-newest.ts';
import { listRelated } from '#db/published/list-related.ts';
import { type Locale, localAddress, shortAddress, storyAddress } from '#newsroom/addresses.ts';
import { ReaderFrame } from './reader-frame.tsx';
import type { ReaderPage } from './read-page.ts';

/** A published story with what stands round it: the newest stories, and others of its topics. */
export async function StoryPage({ story, page }: { story: PublishedStory; page: ReaderPage }) {
  const { read } = newsroomDatabase();
  const { reading } = page;
  const { id, section } = story;
  const related = await listRelated(read, { id, limit: 4, now: reading.now });
  const newest = await listNewest(read, { except: id, limit: 6, now: reading.now });
  const link = `${ownConfig().siteUrl}${localAddress(reading.locale, shortAddress(id))}`;
  return (
    <ReaderFrame
      page={page}
      current={section.slug}
      addressIn={(locale: Locale) => storyAddress(locale, story)}
    >
      <ArticleLayout
        aside={<NewestList cards={newest} reading={reading} />}
        below={<RelatedStories cards={related} reading={reading} />}
      >
        <Article story={story} link={link} reading={reading} />
      </ArticleLayout>
    </ReaderFrame>
  );
}
