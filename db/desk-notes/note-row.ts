import { eq } from 'drizzle-orm';
import { mayRewrite } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { deskNotes } from '#db/desk-notes-schema.ts';
import { type StoryRow, storyFor } from '#db/stories/story-row.ts';

type NoteRow = typeof deskNotes.$inferSelect;
export type ByNote = { actor: Actor; noteId: number; now?: Date };

/** A note or reply on a story that this actor may write notes on. Codes: `not_found`, also for a deleted one, `forbidden`. */
async function noteFor(
  db: Connection,
  { actor, noteId }: ByNote,
): Promise<Result<{ note: NoteRow; story: StoryRow }>> {
  const [note] = await db.select().from(deskNotes).where(eq(deskNotes.id, noteId));
  if (!note) return refused('not_found');
  const story = await storyFor(db, { actor, storyId: note.storyId, act: 'note' });
  return story.ok ? done({ note, story: story.data }) : story;
}

/** A note with its replies, never a reply alone. Codes: `not_found`, `forbidden`. */
export async function threadFor(
  db: Connection,
  by: ByNote,
): Promise<Result<{ note: NoteRow; story: StoryRow }>> {
  const found = await noteFor(db, by);
  return found.ok && found.data.note.replyTo !== null ? refused('not_found') : found;
}

/** A note or reply that is the actor's own. Codes: `not_found`, `forbidden`. */
export async function ownNoteFor(
  db: Connection,
  by: ByNote,
): Promise<Result<{ note: NoteRow; story: StoryRow }>> {
  const found = await noteFor(db, by);
  if (!found.ok) return found;
  if (found.data.note.deletedAt !== null) return refused('not_found');
  return mayRewrite(by.actor, found.data.note) ? found : refused('forbidden');
}
