/**
 * Who has a story open, and where they type. It is advice to colleagues and never a lock: nothing is refused
 * because of it, and no text depends on it.
 */
import { z } from 'zod';
import { can, type StoryStanding } from './permissions.ts';
import type { Actor } from './roles.ts';

/** A page that has not given a sign for so long is taken for closed. */
export const lapseMs = 15_000;

export const writingPlaces = ['kicker', 'headline', 'lead', 'body', 'panel'] as const;
export type WritingPlace = (typeof writingPlaces)[number];

/** An open page's name: 24 hexadecimal digits. */
export const tabName = z.string().regex(/^[\da-f]{24}$/u);

/** What an open editor tells of itself. `block` names a block of the text, where the caret is in one. */
export const presenceSign = z.object({
  storyId: z.int().positive(),
  tab: tabName,
  place: z.enum(writingPlaces).nullable(),
  block: z
    .string()
    .regex(/^[\w-]{6,24}$/u)
    .nullable(),
  isTyping: z.boolean(),
  /** The others are asked to leave the writing to this person. */
  takesOver: z.boolean().default(false),
});
export type PresenceSign = z.input<typeof presenceSign>;

/** One open page, as the newsroom knows it. */
export type OpenPage = {
  storyId: number;
  story: StoryStanding & { version: number };
  person: { id: string; name: string };
  place: WritingPlace | null;
  block: string | null;
  isTyping: boolean;
  seenAt: Date;
  tookOverAt: Date | null;
};

export type Colleague = {
  id: string;
  name: string;
  place: WritingPlace | null;
  block: string | null;
  isTyping: boolean;
};

export type StoryPresence = {
  storyId: number;
  version: number;
  /** Each once, however many pages they have open; whoever asks is not among them. */
  others: Colleague[];
  /** The newest take-over among those who are there, at this moment in milliseconds. */
  takeOver: { by: { id: string; name: string }; at: number } | null;
};

/** What this person may know of it: the stories that they may view, or this one of them. */
export function presenceFor(
  actor: Actor,
  pages: readonly OpenPage[],
  storyId: number | null = null,
): StoryPresence[] {
  const seen = pages.filter(
    (page) => (storyId ?? page.storyId) === page.storyId && can(actor, 'view', page.story),
  );
  const byStory = Map.groupBy(seen, (page) => page.storyId);
  return [...byStory].map(([id, open]) => ({
    storyId: id,
    version: open[0]?.story.version ?? 0,
    others: colleaguesAmong(open.filter(({ person }) => person.id !== actor.id)),
    takeOver: newestTakeOver(open),
  }));
}

function colleaguesAmong(pages: OpenPage[]): Colleague[] {
  const byPerson = Map.groupBy(pages, ({ person }) => person.id);
  return [...byPerson.values()].flatMap((own) => {
    // Of several pages the one in which this person types.
    const [page] = own.toSorted((one, other) => Number(other.isTyping) - Number(one.isTyping));
    if (!page) return [];
    const { person, place, block, isTyping } = page;
    return [{ ...person, place, block, isTyping }];
  });
}

function newestTakeOver(pages: OpenPage[]): StoryPresence['takeOver'] {
  let newest: StoryPresence['takeOver'] = null;
  for (const { person, tookOverAt } of pages) {
    const at = tookOverAt?.getTime() ?? 0;
    if (at > (newest?.at ?? 0)) newest = { by: person, at };
  }
  return newest;
}
