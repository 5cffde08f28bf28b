import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { currentLocale } from '#i18n/current-locale.ts';
import { storyAddress } from '#newsroom/addresses.ts';
import { MissingPage, missingMetadata } from './missing-page.tsx';
import { readStory } from './read-story.ts';
import { WithdrawnPage, withdrawnMetadata } from './withdrawn-page.tsx';

type Props = { params: Promise<{ id: string }> };

export async function shortAddressMetadata({ params }: Props): Promise<Metadata> {
  const found = await readStory((await params).id);
  return found?.state === 'withdrawn' ? withdrawnMetadata(found.story) : missingMetadata();
}

/** An address that has a story's id and no more leads to the story's own. */
export async function ShortAddress({ params }: Props) {
  const { id } = await params;
  const found = await readStory(id);
  if (!found) return <MissingPage />;
  if (found.state === 'withdrawn') return <WithdrawnPage story={found.story} id={id} />;
  return permanentRedirect(storyAddress(await currentLocale(), found.story));
}
