import { createContext } from 'react';
import type { StoryPresenceHere } from './use-story-presence.ts';

/** Who else is in this story; given by the editor to its bar, its fields and its text. */
export const PresenceHere = createContext<StoryPresenceHere>({
  others: null,
  takenOver: null,
  mayTakeOver: false,
  takeOver: async () => false,
});
