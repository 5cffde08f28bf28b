import type { StoryContent } from '#newsroom/story/content.ts';

/** What others have saved of the open story after it was read here, as it came to the screen. */
export type TextNews = {
  /** The names of those who saved it. */
  by: string[];
  /** The version that is on the screen now. */
  version: number;
  before: StoryContent;
  after: StoryContent;
  /** Whether what was typed here and not saved yet became one with it. */
  isMerged: boolean;
  /** Whether it has been read: until then no act is done to it. */
  isSeen: boolean;
};

/** The news after more has come: what nobody has read yet is still compared with what was read last. */
export function newsAfter(old: TextNews | null, arrived: Omit<TextNews, 'isSeen'>): TextNews {
  const isSeen = false;
  if (!old || old.isSeen) return { ...arrived, isSeen };
  const by = [...new Set([...old.by, ...arrived.by])];
  const isMerged = old.isMerged || arrived.isMerged;
  return { ...arrived, by, before: old.before, isMerged, isSeen };
}
