import type { Choices } from '#db/stories/list-choices.ts';
import type { ChoiceField, ChoicesField } from '#newsroom/story/versions/story-fields.ts';

/** What a chosen section, topic, byline or photo is called; undefined where it is not known here. */
export type NameOf = (field: ChoiceField | ChoicesField, id: number) => string | undefined;

/** Names from what a writer chooses from. */
export function namesIn({ sections, topics, bylines, photos }: Choices): NameOf {
  const named = { sectionId: sections, topicIds: topics, bylineIds: bylines };
  return (field, id) =>
    field === 'leadPhotoId'
      ? photos.find((photo) => photo.id === id)?.alt
      : named[field].find((one) => one.id === id)?.name;
}
