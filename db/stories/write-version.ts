import { type SQL, and, eq, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { languageOf } from '#newsroom/story/language-of.ts';
import { changesBetween } from '#newsroom/story/version-changes.ts';
import type { StoryState } from '#newsroom/story/states.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Transaction } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { type RevisionKind, revisions, stories } from '#db/schema.ts';
import { keepStoryPhotos } from './keep-photos.ts';
import type { StoryRow } from './story-row.ts';

export type NewVersion = {
  story: StoryRow;
  /** The version that the writer's text is based on. */
  baseVersion: number;
  content: StoryContent;
  kind: RevisionKind;
  actor: Actor;
  now: Date;
  state?: StoryState;
  /** Whether this version is the one that readers now see. */
  published?: boolean;
  /** What the editor calls this save, so that asking for it again does not do it again. */
  saveId?: string | undefined;
};

/**
 * Writes a story's next version, only upon the version it is based on: the comparison stands in the WHERE
 * clause, so that no two writers can both succeed. Code: `conflict`, with the version that stands.
 */
export async function writeVersion(tx: Transaction, next: NewVersion): Promise<Result<number>> {
  const { story, baseVersion, content, kind, actor, now } = next;
  const version = baseVersion + 1;
  const changed = await overwrite(tx).all({
    storyId: story.id,
    baseVersion,
    content,
    language: languageOf(content),
    at: now,
    by: actor.id,
    state: next.state ?? null,
    publishedVersion: next.published ? version : null,
  });
  if (changed.length === 0) return refused('conflict', { version: story.version });
  await append(tx).run({
    storyId: story.id,
    version,
    kind,
    content,
    by: actor.id,
    at: now,
    saveId: next.saveId ?? null,
    changes: changesBetween(story.content, content),
  });
  await keepStoryPhotos(tx, { storyId: story.id, content, before: story.content });
  return done(version);
}

const overwrite = prepared((db) =>
  db
    .update(stories)
    .set({
      version: sql`${stories.version} + 1`,
      content: placed('content', stories.content),
      language: placed('language', stories.language),
      updatedAt: placed('at', stories.updatedAt),
      updatedBy: placed('by', stories.updatedBy),
      // What is not said stays as it is in the row: `story` may have been read before another version.
      state: sql`coalesce(${sql.placeholder('state')}, ${stories.state})`,
      publishedVersion: sql`coalesce(${sql.placeholder('publishedVersion')}, ${stories.publishedVersion})`,
      returnNote: sql`iif(${sql.placeholder('publishedVersion')} IS NULL, ${stories.returnNote}, NULL)`,
    })
    .where(
      and(
        eq(stories.id, sql.placeholder('storyId')),
        eq(stories.version, sql.placeholder('baseVersion')),
      ),
    )
    .returning({ id: stories.id })
    .prepare(),
);

const append = prepared((db) =>
  db
    .insert(revisions)
    .values({
      storyId: sql.placeholder('storyId'),
      version: sql.placeholder('version'),
      kind: sql.placeholder('kind'),
      content: sql.placeholder('content'),
      by: sql.placeholder('by'),
      at: sql.placeholder('at'),
      saveId: sql.placeholder('saveId'),
      changes: sql.placeholder('changes'),
    })
    .prepare(),
);

/** A value that comes with each call, written as this column is. */
function placed(name: string, column: SQLiteColumn): SQL {
  return sql`${sql.param(sql.placeholder(name), column)}`;
}
