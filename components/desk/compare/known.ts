import type { Choices } from '#db/stories/list-choices.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { ChoicesField } from '#newsroom/story/versions/story-fields.ts';

/** What is known here of what stories choose; undefined for what is not. */
export type Known = {
  nameOf: (field: 'sectionId' | ChoicesField, id: number) => string | undefined;
  photoOf: (id: number) => Photo | undefined;
};

/** From what a writer chooses from, and photos. */
export function knownFrom(
  { sections, topics, bylines }: Pick<Choices, 'sections' | 'topics' | 'bylines'>,
  photoOf: Known['photoOf'],
): Known {
  const named = { sectionId: sections, topicIds: topics, bylineIds: bylines };
  return { nameOf: (field, id) => named[field].find((one) => one.id === id)?.name, photoOf };
}
