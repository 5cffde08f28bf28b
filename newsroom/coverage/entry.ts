import type { Block } from '#newsroom/story/blocks.ts';

/** What an entry of a live coverage is to its readers: one of many, one to be found again, or عاجل. */
export const entryKinds = ['plain', 'key', 'urgent'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What stands in an entry: blocks of a story, of the kinds that are written quickly. */
export type EntryText = { headline: string; body: Block[] };
