import type { CardStory } from '#components/reader/cards/card-story.ts';

type Place = { before: number | null };

/** One page of a list of stories; db/published hands it over in this shape. */
export type ListStories = {
  cards: CardStory[];
  stories: number;
  page: number;
  pages: number;
  /** Where this page stands, and those next to it: below a place of the list, or at its top. */
  at: Place;
  newer: Place | null;
  older: Place | null;
};
