import type { Block, BlockOf } from '#newsroom/story/blocks.ts';

/** Kinds that this editor shows and keeps as they are: their own editors do not exist yet. */
export const keptKinds = ['photo', 'gallery'] as const satisfies Block['kind'][];

export type KeptBlock = BlockOf<(typeof keptKinds)[number]>;
