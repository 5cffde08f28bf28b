import { type Locale, deskHistoryAddress } from '#newsroom/addresses.ts';
import { type HistoryPlace, historyPlaceQuery } from '#newsroom/story/history-place.ts';

/** Where the parts of the history's page lead: each changes something of what is shown and keeps the rest. */
export type HistoryLinks = { place: HistoryPlace; to: (change: Partial<HistoryPlace>) => string };

export function historyLinks(locale: Locale, storyId: number, place: HistoryPlace): HistoryLinks {
  const address = deskHistoryAddress(locale, storyId);
  return { place, to: (change) => `${address}${historyPlaceQuery({ ...place, ...change })}` };
}
