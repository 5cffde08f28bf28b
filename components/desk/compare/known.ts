import type { Choices } from '#db/stories/list-choices.ts';
import type { Locale } from '#newsroom/addresses.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { ChoicesField } from '#newsroom/story/versions/story-fields.ts';

/** What is known here of what stories choose; undefined for what is not. */
export type Known = {
  nameOf: (field: 'sectionId' | ChoicesField, id: number) => string | undefined;
  photoOf: (id: number) => Photo | undefined;
  /** Of the story. */
  language: Locale;
};

/** From what a writer chooses from, and photos. */
export function knownFrom(
  { sections, topics, bylines }: Pick<Choices, 'sections' | 'topics' | 'bylines'>,
  { photoOf, language }: Pick<Known, 'photoOf' | 'language'>,
): Known {
  const named = { sectionId: sections, topicIds: topics, bylineIds: bylines };
  const nameOf: Known['nameOf'] = (field, id) => named[field].find((one) => one.id === id)?.name;
  return { nameOf, photoOf, language };
}
