import type { ReaderPageProps } from '#components/reader/pages/reader-page.tsx';
import { listMostRead } from '#db/published/list-most-read.ts';
import { listNewest } from '#db/published/list-newest.ts';
import { listRelated } from '#db/published/list-related.ts';
import { getStoryPreview } from '#db/stories/get-story-preview.ts';
import { wordsOf } from '#i18n/words.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Asked } from './answer-with.ts';
import { readFrame } from './read-frame.ts';

/** The page that readers would have of a story's saved text; null for who may not see it on the desk. */
export async function readPreview(
  { read, locale, now }: Asked,
  { actor, storyId }: { actor: Actor; storyId: number },
): Promise<ReaderPageProps | null> {
  const found = await getStoryPreview(read, { actor, storyId, now });
  if (!found.ok) return null;
  const { story } = found.data;
  const { desk, editor } = wordsOf(locale);
  const { noSection } = desk.stories;
  return {
    frame: await readFrame(read, { locale, now }),
    shown: {
      kind: 'story',
      story: {
        ...story,
        headline: story.headline || editor.untitled,
        section: story.section ?? { slug: '', name: noSection, nameEn: noSection },
      },
      // Its card is not public yet, and nobody shares this page.
      card: null,
      related: await listRelated(read, { id: storyId, limit: 4, now }),
      newest: await listNewest(read, { except: storyId, limit: 6, now }),
      mostRead: await listMostRead(read, { except: storyId, limit: 5, now }),
    },
  };
}
