import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, asc, eq, gt, gte, inArray } from 'drizzle-orm';
import { type DatedVersion, versionsToDrop } from '#newsroom/story/versions/keep-versions.ts';
import { backgroundWriter } from '#db/background-writer.ts';
import type { Connection, Database } from '#db/client.ts';
import { revisions, stories } from '#db/schema.ts';
import { isMilestone } from './version-marks.ts';

export type Thinning = {
  now?: Date;
  /** Only stories that were touched since; all of them where it is not given. */
  touchedSince?: Date;
  /** How many versions go in one transaction: few enough that nobody who saves waits for it. */
  batch?: number;
  /** Ends it after the batch that is under way; what is left is done the next time. */
  signal?: AbortSignal;
};

const partSize = 100;

/** Drops the plain saves that newsroom/story/versions/keep-versions.ts does without. Says how many, and of how many stories. */
export async function thinVersions(
  db: Database,
  { now = new Date(), touchedSince, batch = 50, signal }: Thinning = {},
): Promise<{ versions: number; stories: number }> {
  const thinned = { versions: 0, stories: 0 };
  const touched = await db.read
    .select({ id: stories.id })
    .from(stories)
    .where(touchedSince && gte(stories.updatedAt, touchedSince));
  // Whoever asked for a page or saves meanwhile comes first, between stories and between batches.
  const goesOn = () => nextTurn().then(() => !signal?.aborted);
  const write = backgroundWriter(db, { signal });
  for (const { id } of touched) {
    if (!(await goesOn())) break;
    const dropped = versionsToDrop(await datedVersions(db.read, id), now);
    const batches = Array.from({ length: Math.ceil(dropped.length / batch) }, (_, at) =>
      dropped.slice(at * batch, (at + 1) * batch),
    );
    const done = await write(batches, (tx, some) =>
      tx.delete(revisions).where(and(eq(revisions.storyId, id), inArray(revisions.version, some))),
    );
    thinned.versions += batches.slice(0, done).flat().length;
    if (dropped.length > 0) thinned.stories += 1;
  }
  return thinned;
}

/** Read in parts: what is asked of a version stands behind its text, and a thousand texts take a while. */
async function datedVersions(db: Connection, storyId: number): Promise<DatedVersion[]> {
  const { version, by, at } = revisions;
  const versions: DatedVersion[] = [];
  for (;;) {
    const after = versions.at(-1)?.version ?? 0;
    const part = await db
      .select({ version, by, at, isMilestone: isMilestone(storyId) })
      .from(revisions)
      .where(and(eq(revisions.storyId, storyId), gt(version, after)))
      .orderBy(asc(version))
      .limit(partSize);
    versions.push(...part);
    if (part.length < partSize) return versions;
    await nextTurn();
  }
}
