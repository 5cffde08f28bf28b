import { createContext, use } from 'react';
import { interfaceLanguage } from '#components/reader/language.ts';
import { type Locale, newspaperLanguage } from '#newsroom/addresses.ts';

/** The language of the story that is being written; given by the editor to its fields and to the blocks of its text. */
export const StoryLanguage = createContext<Locale>(newspaperLanguage);

/** Which way its fields are written. */
export function useStoryLanguage() {
  return interfaceLanguage(use(StoryLanguage));
}
