import { and, eq } from 'drizzle-orm';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { presence } from '#db/schema.ts';

/** A page of this person was closed. Other people's pages are not touched, whatever their names. */
export async function leaveStory(
  db: Database,
  { actor, tab }: { actor: Actor; tab: string },
): Promise<Result<null>> {
  return db.write(async (tx) => {
    await tx.delete(presence).where(and(eq(presence.personId, actor.id), eq(presence.tab, tab)));
    return done(null);
  });
}
