import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { can } from '#newsroom/permissions.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { deskNoteMentions, deskNotes } from '#db/desk-notes-schema.ts';
import { people } from '#db/people-schema.ts';
import { stories } from '#db/schema.ts';

export type Mention = {
  /** The open note that mentions this person, itself or in a reply. */
  noteId: number;
  storyId: number;
  headline: string;
  /** Who mentioned them last there, when and in which words. */
  by: string;
  at: Date;
  text: string;
};

/** The open notes in which others mention this person, the newest mention first, each note once. */
export async function listMentions(
  db: Connection,
  { actor }: { actor: Actor },
): Promise<Mention[]> {
  const threads = alias(deskNotes, 'threads');
  const rows = await db
    .select({
      noteId: threads.id,
      storyId: stories.id,
      headline: sql<string>`json_extract(${stories.content}, '$.headline')`,
      by: people.name,
      at: deskNotes.at,
      text: deskNotes.text,
      standing: {
        ownerId: stories.ownerId,
        state: stories.state,
        discardedAt: stories.discardedAt,
      },
    })
    .from(deskNoteMentions)
    .innerJoin(deskNotes, eq(deskNotes.id, deskNoteMentions.noteId))
    .innerJoin(threads, eq(threads.id, sql`coalesce(${deskNotes.replyTo}, ${deskNotes.id})`))
    .innerJoin(stories, eq(stories.id, deskNotes.storyId))
    .innerJoin(people, eq(people.id, deskNotes.authorId))
    .where(
      and(
        eq(deskNoteMentions.personId, actor.id),
        ne(deskNotes.authorId, actor.id),
        isNull(threads.resolvedAt),
      ),
    )
    .orderBy(desc(deskNotes.id));
  const seen = new Set<number>();
  return rows.flatMap(({ standing, ...mention }) => {
    // Whoever was an editor when they were mentioned may see less now.
    if (seen.has(mention.noteId) || !can(actor, 'view', standing)) return [];
    seen.add(mention.noteId);
    return mention;
  });
}
