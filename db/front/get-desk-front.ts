import type { FrontArrangement } from '#newsroom/front/arrangement.ts';
import { withAllStrips } from '#newsroom/front/arrange.ts';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { type Section, listSections } from '#db/sections/list-sections.ts';
import { type FilledFront, fillFront, frontStories } from './fill-front.ts';
import { type StandingFront, draftOrLive, liveFront, mayArrange } from './front-rows.ts';
import { pickedIds } from '#newsroom/front/arrangement.ts';

/** An arrangement as it goes to the browser: moments in ISO 8601, and every section with its strip. */
export type FrontOnDesk = { version: number; content: FrontArrangement; by: string; at: string };

export type DeskFront = FilledFront & {
  /** Version 0 before anything was saved. */
  draft: FrontOnDesk;
  /** Version 0 before anything was published. */
  live: FrontOnDesk;
  sections: Section[];
};

/** The front page as editors work on it, with what readers see meanwhile. Code: `forbidden`. */
export async function getDeskFront(
  db: Connection,
  { actor, now = new Date() }: { actor: Actor; now?: Date },
): Promise<Result<DeskFront>> {
  const allowed = mayArrange(actor);
  if (!allowed.ok) return allowed;
  const sections = await listSections(db);
  const onDesk = ({ content, at, ...front }: StandingFront): FrontOnDesk => {
    return { ...front, content: withAllStrips(content, sections), at: at.toISOString() };
  };
  const draft = onDesk(await draftOrLive(db));
  const live = onDesk(await liveFront(db));
  const filled = await fillFront(db, { actor, content: draft.content, now });
  if (!filled.ok) return filled;
  // What leaves the page when the draft goes out is named there, too.
  const others = await frontStories(db, { ids: pickedIds(live.content), now });
  const { stories, ...rest } = filled.data;
  return done({ draft, live, sections, ...rest, stories: { ...others, ...stories } });
}
