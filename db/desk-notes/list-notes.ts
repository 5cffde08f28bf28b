import { asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Colleague } from '#newsroom/desk-notes/mentions.ts';
import type { NoteAnchor } from '#newsroom/desk-notes/note-form.ts';
import { can, mayRewrite } from '#newsroom/permissions.ts';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { deskNotes } from '#db/desk-notes-schema.ts';
import { people } from '#db/people-schema.ts';
import { storyFor } from '#db/stories/story-row.ts';
import { listViewers } from './list-viewers.ts';

export type DeskReply = {
  id: number;
  author: string;
  at: Date;
  text: string;
  edited: boolean;
  mayRewrite: boolean;
};

export type DeskNote = DeskReply & {
  anchor: NoteAnchor | null;
  /** Its words were deleted, its replies were not. */
  deleted: boolean;
  resolved: { by: string; at: Date } | null;
  replies: DeskReply[];
};

export type NotesOfStory = {
  notes: DeskNote[];
  /** Who can be mentioned here. */
  colleagues: Colleague[];
  mayNote: boolean;
};

/** A story's notes with their replies, the oldest first. Code: `not_found`. */
export async function listNotes(
  db: Connection,
  { actor, storyId }: { actor: Actor; storyId: number },
): Promise<Result<NotesOfStory>> {
  const story = await storyFor(db, { actor, storyId, act: 'view' });
  if (!story.ok) return story;
  const resolvers = alias(people, 'resolvers');
  const rows = await db
    .select({ note: deskNotes, author: people.name, resolver: resolvers.name })
    .from(deskNotes)
    .innerJoin(people, eq(people.id, deskNotes.authorId))
    .leftJoin(resolvers, eq(resolvers.id, deskNotes.resolvedBy))
    .where(eq(deskNotes.storyId, storyId))
    .orderBy(asc(deskNotes.id));
  const replies = Map.groupBy(rows, ({ note }) => note.replyTo);
  const said = ({ note, author }: (typeof rows)[number]): DeskReply => ({
    id: note.id,
    author,
    at: note.at,
    text: note.text,
    edited: note.editedAt !== null,
    mayRewrite: note.deletedAt === null && mayRewrite(actor, note),
  });
  return done({
    notes: (replies.get(null) ?? []).map((row) => ({
      ...said(row),
      anchor: row.note.anchor,
      deleted: row.note.deletedAt !== null,
      resolved: row.note.resolvedAt && { by: row.resolver ?? '', at: row.note.resolvedAt },
      replies: (replies.get(row.note.id) ?? []).map(said),
    })),
    colleagues: await listViewers(db, story.data),
    mayNote: can(actor, 'note', story.data),
  });
}
