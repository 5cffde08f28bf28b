import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { type VersionChanges, changesBetween } from '#newsroom/story/version-changes.ts';
import type { Connection } from '#db/client.ts';
import { people } from '#db/people-schema.ts';
import { type RevisionKind, revisions } from '#db/schema.ts';
import { storyFor } from './story-row.ts';
import { type VersionMark, isMilestone, marksOf } from './version-marks.ts';

export type ListedVersion = {
  version: number;
  kind: RevisionKind;
  by: string;
  at: Date;
  /** What it changed of the version that is listed after it; null for a story's first. */
  changes: VersionChanges | null;
  marks: VersionMark[];
};

export type VersionList = {
  versions: ListedVersion[];
  /** What `before` is for the next page; null on the last. */
  older: number | null;
};

export type VersionQuery = {
  actor: Actor;
  storyId: number;
  /** The version that the page above ended with: whatever is saved meanwhile, no page moves. */
  before?: number | undefined;
  /** Leaves the plain saves out. */
  milestones?: boolean;
  limit?: number;
};

export const historyPageSize = 50;

/** A story's versions without their text, the newest first, a page at a time. Code: `not_found`. */
export async function listVersions(
  db: Connection,
  { actor, storyId, before, milestones = false, limit = historyPageSize }: VersionQuery,
): Promise<Result<VersionList>> {
  const found = await storyFor(db, { actor, storyId, act: 'view' });
  if (!found.ok) return found;
  const rows = await db
    .select({
      version: revisions.version,
      kind: revisions.kind,
      by: people.name,
      at: revisions.at,
      changes: revisions.changes,
    })
    .from(revisions)
    .innerJoin(people, eq(people.id, revisions.by))
    .where(
      and(
        eq(revisions.storyId, storyId),
        before === undefined ? undefined : lt(revisions.version, before),
        milestones ? isMilestone(storyId) : undefined,
      ),
    )
    .orderBy(desc(revisions.version))
    // One more than is shown: the last one's changes are told from it.
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1)?.version ?? 0;
  const marks = await marksOf(db, { storyId, first: last, last: shown[0]?.version ?? 0 });
  const pairs = rows.slice(1).flatMap(({ version }, index) => {
    const after = rows[index];
    // Without those between, what a version changed is another thing than what was noted with it.
    const isNoted = after?.changes && after.version === version + 1;
    return after && !isNoted ? [{ before: version, after: after.version }] : [];
  });
  const compared = await compareVersions(db, storyId, pairs);
  return done({
    versions: shown.map((row) => ({
      ...row,
      changes: compared.get(row.version) ?? row.changes,
      marks: marks.get(row.version) ?? [],
    })),
    older: rows.length > limit ? last : null,
  });
}

type Pair = { before: number; after: number };

/** The changes of each pair, by the number of its later version. */
async function compareVersions(
  db: Connection,
  storyId: number,
  pairs: Pair[],
): Promise<Map<number, VersionChanges>> {
  const wanted = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  const rows = await db
    .select({ version: revisions.version, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), inArray(revisions.version, [...wanted])));
  const contents = new Map(rows.map(({ version, content }) => [version, content]));
  return new Map(
    pairs.flatMap(({ before, after }) => {
      const [old, next] = [contents.get(before), contents.get(after)];
      return old && next ? [[after, changesBetween(old, next)] as const] : [];
    }),
  );
}
