import { createContext } from 'react';
import type { Result } from '#newsroom/result.ts';
import type { FoundStory } from '#db/stories/find-printed-stories.ts';

/** Finds published stories by words of their headline; given by the editor to the blocks inside the text. */
export const StorySearch = createContext<(words: string) => Promise<Result<FoundStory[]>>>(() => {
  throw new Error('A block of the text was shown outside the editor.');
});
