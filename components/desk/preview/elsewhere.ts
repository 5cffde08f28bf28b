import type { DateStyle } from '#arabic/dates.ts';
import type { StoryPreview } from '#db/stories/get-story-preview.ts';

/** The newspaper as other sites and devices name it. */
export type Newspaper = { name: string; host: string };

/** What a story looks like where others show it: search engines, messengers, phones. */
export type Elsewhere = {
  story: StoryPreview['story'];
  newspaper: Newspaper;
  style: DateStyle;
};
