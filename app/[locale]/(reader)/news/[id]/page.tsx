import type { Metadata } from 'next';
import { MissingPage, missingMetadata } from '#app/[locale]/(reader)/missing-page.tsx';
import { pageMetadata } from '#app/[locale]/(reader)/page-metadata.ts';
import { readPage } from '#app/[locale]/(reader)/read-page.ts';
import { readStory } from '#app/[locale]/(reader)/read-story.ts';
import { StoryPage } from '#app/[locale]/(reader)/story-page.tsx';
import { WithdrawnPage, withdrawnMetadata } from '#app/[locale]/(reader)/withdrawn-page.tsx';
import { noteAddress } from '#db/notes.ts';
import { type Locale, storyAddress } from '#newsroom/addresses.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await readStory((await params).id);
  if (!found) return missingMetadata();
  if (found.state === 'withdrawn') return withdrawnMetadata(found.story);
  const { settings, reading } = await readPage();
  const { story } = found;
  const title = story.shortHeadlines.search || story.headline;
  return {
    title,
    ...pageMetadata({
      locale: reading.locale,
      addressIn: (locale: Locale) => storyAddress(locale, story),
      title: story.shortHeadlines.share || story.headline,
      description: story.lead,
      siteName: reading.locale === 'en' ? settings.nameEn : settings.name,
      photo: story.photo,
      article: {
        publishedAt: story.publishedAt,
        updatedAt: story.updatedAt,
        section: story.section.name,
      },
    }),
  };
}

/** A story, found by its id alone. What else led here, delivery/ leads on to its one address. */
export default async function NewsPage({ params }: Props) {
  const { id } = await params;
  const found = await readStory(id);
  if (!found) return <MissingPage />;
  if (found.state === 'withdrawn') return <WithdrawnPage story={found.story} id={id} />;
  const page = await readPage();
  noteAddress(storyAddress(page.reading.locale, found.story));
  return <StoryPage story={found.story} page={page} />;
}
