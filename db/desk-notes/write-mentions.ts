import { eq } from 'drizzle-orm';
import { mentionsIn } from '#newsroom/desk-notes/mentions.ts';
import type { StoryStanding } from '#newsroom/permissions.ts';
import type { Transaction } from '#db/client.ts';
import { deskNoteMentions } from '#db/desk-notes-schema.ts';
import { listViewers } from './list-viewers.ts';

/** Notes down whom a note's text mentions, in the place of whom it mentioned before. */
export async function writeMentions(
  tx: Transaction,
  { noteId, text, story }: { noteId: number; text: string; story: StoryStanding },
): Promise<void> {
  await tx.delete(deskNoteMentions).where(eq(deskNoteMentions.noteId, noteId));
  const mentioned = mentionsIn(text, await listViewers(tx, story));
  if (mentioned.length === 0) return;
  await tx.insert(deskNoteMentions).values(mentioned.map((personId) => ({ noteId, personId })));
}
