import type { FilledFront, FrontStory } from '#db/front/fill-front.ts';
import type { DeskFront } from '#db/front/get-desk-front.ts';
import type { PublishedFront } from '#db/front/list-published-fronts.ts';
import type { FrontArrangement } from '#newsroom/front/arrangement.ts';
import type { Result } from '#newsroom/result.ts';

type Based = { baseVersion: number };

/** What the desk does with the front page; server actions that the page hands down. */
export type FrontActions = {
  get: (input: Record<string, never>) => Promise<Result<DeskFront>>;
  fill: (input: { content: FrontArrangement }) => Promise<Result<FilledFront>>;
  find: (input: { words: string; sectionId: number | null }) => Promise<Result<FrontStory[]>>;
  save: (input: Based & { content: FrontArrangement }) => Promise<Result<{ version: number }>>;
  publish: (input: {
    draftVersion: number;
    liveVersion: number;
  }) => Promise<Result<{ draftVersion: number; liveVersion: number }>>;
  discard: (input: Based) => Promise<Result<{ version: number }>>;
  list: (input: Record<string, never>) => Promise<Result<PublishedFront[]>>;
  restore: (input: Based & { version: number }) => Promise<Result<{ version: number }>>;
};
