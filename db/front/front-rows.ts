import { desc, eq } from 'drizzle-orm';
import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { type FrontArrangement, emptyFront } from '#newsroom/front/arrangement.ts';
import type { Connection, Transaction } from '#db/client.ts';
import { frontArrangements, frontDraft } from '#db/front-schema.ts';
import { people } from '#db/people-schema.ts';

/** An arrangement as it stands, with whose it is. */
export type StandingFront = { version: number; content: FrontArrangement; by: string; at: Date };

/** What readers see: nothing is arranged, version 0, until the first is published. */
export async function liveFront(db: Connection): Promise<StandingFront> {
  const { version, content, at } = frontArrangements;
  const [row] = await db
    .select({ version, content, by: people.name, at })
    .from(frontArrangements)
    .innerJoin(people, eq(people.id, frontArrangements.by))
    .orderBy(desc(version))
    .limit(1);
  return row ?? { version: 0, content: emptyFront, by: '', at: new Date(0) };
}

/** What editors work on: the draft, or, before there was any, what is live as its version 0. */
export async function draftOrLive(db: Connection): Promise<StandingFront> {
  const { version, content, at } = frontDraft;
  const [row] = await db
    .select({ version, content, by: people.name, at })
    .from(frontDraft)
    .innerJoin(people, eq(people.id, frontDraft.by));
  return row ?? { ...(await liveFront(db)), version: 0 };
}

export type DraftChange = {
  actor: Actor;
  /** The version of the draft that the change is based on; 0 before there was any. */
  baseVersion: number;
  content: FrontArrangement;
  /** The published arrangement that it goes on from. */
  liveVersion: number;
  now: Date;
};

/**
 * Writes the draft's next version, only upon the one it is based on. The row stays when a draft is published or
 * discarded and its version grows on, so that no version ever means two arrangements. Code: `conflict`.
 */
export async function writeDraft(tx: Transaction, change: DraftChange): Promise<Result<number>> {
  const { actor, baseVersion, content, liveVersion, now } = change;
  const next = {
    version: baseVersion + 1,
    baseVersion: liveVersion,
    content,
    by: actor.id,
    at: now,
  };
  const written =
    baseVersion === 0
      ? await tx
          .insert(frontDraft)
          .values({ id: 1, ...next })
          .onConflictDoNothing()
          .returning({ version: frontDraft.version })
      : await tx
          .update(frontDraft)
          .set(next)
          .where(eq(frontDraft.version, baseVersion))
          .returning({ version: frontDraft.version });
  if (written.length > 0) return done(next.version);
  return refused('conflict', { version: (await draftOrLive(tx)).version });
}

/** Refuses whoever may not arrange the front page. Code: `forbidden`. */
export function mayArrange(actor: Actor): Result<null> {
  return can(actor, 'arrange-front') ? done(null) : refused('forbidden');
}
