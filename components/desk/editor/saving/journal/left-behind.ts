import type { Journal, Unsaved } from './journal.ts';
import { gatherLastWords } from './last-words.ts';
import { openTabs } from './tab-lock.ts';

/** What this person left unsaved in this story in tabs that are no more, the newest first. */
export async function leftBehind(
  journal: Journal,
  { person, storyId, tab }: Pick<Unsaved, 'person' | 'storyId' | 'tab'>,
): Promise<Unsaved[]> {
  await gatherLastWords(journal);
  const open = await openTabs();
  const all = await journal.all({ person, storyId });
  return all.filter((one) => one.tab !== tab && !open.has(one.tab));
}
