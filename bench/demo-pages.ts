import { demoCoverage } from '#db/demo/demo-coverage.ts';
import { demoStories } from '#db/demo/stories/all-stories.ts';
import { firstSections } from '#db/sections/first-sections.ts';
import { type Locale, localAddress, readerAddress, sectionAddress } from '#newsroom/addresses.ts';
import { slugOf } from '#newsroom/story/slug.ts';

const printed = demoStories.filter((story) => story.state === undefined);
const locales: readonly Locale[] = ['ar', 'en'];

/** The story that is asked for where one is enough: a long one with a photo. */
export const article = printed
  .filter((story) => story.photo)
  .reduce((one, other) => (textLength(other) > textLength(one) ? other : one));

/** Where readers find a story of the demo. */
export function addressOf(story: { id: number; headline: string }, locale: Locale = 'ar'): string {
  const coverage = demoCoverage.storyId === story.id ? demoCoverage : null;
  return readerAddress(locale, { id: story.id, slug: slugOf(story.headline), coverage });
}

/** Every page of the demo that readers can read, in both languages. */
export function demoPages(): string[] {
  return locales.flatMap((locale) => [
    localAddress(locale, '/'),
    ...firstSections.map((section) => sectionAddress(locale, section.slug)),
    ...printed.map((story) => addressOf(story, locale)),
  ]);
}

function textLength({ body }: (typeof printed)[number]): number {
  return JSON.stringify(body).length;
}
