import type { Metadata } from 'next';
import { Withdrawn } from '#components/reader/withdrawn.tsx';
import type { WithdrawnStory } from '#db/published/get-published-story.ts';
import { type Locale, localAddress } from '#newsroom/addresses.ts';
import { ReaderFrame } from './reader-frame.tsx';
import { readPage } from './read-page.ts';

/** The notice in place of a story that was withdrawn; its query noted that it is gone, so the status is 410. */
export async function WithdrawnPage({ story, id }: { story: WithdrawnStory; id: string }) {
  const page = await readPage();
  return (
    <ReaderFrame page={page} addressIn={(locale: Locale) => localAddress(locale, `/n/${id}`)}>
      <Withdrawn story={story} reading={page.reading} />
    </ReaderFrame>
  );
}

export function withdrawnMetadata(story: WithdrawnStory): Metadata {
  return { title: story.headline, robots: { index: false } };
}
