import { eq } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { frontArrangements } from '#db/front-schema.ts';
import { withoutLostPhotos } from './check-front.ts';
import { liveFront, mayArrange, writeDraft } from './front-rows.ts';

export type FrontRestoration = {
  actor: Actor;
  /** The published arrangement that is wanted again. */
  version: number;
  baseVersion: number;
  now?: Date;
};

/**
 * Makes an arrangement that was once published the draft; readers see it when it is published again. Codes:
 * `forbidden`, `not_found`, `conflict` with the version that stands.
 */
export async function restoreFront(
  db: Database,
  { actor, version: from, baseVersion, now = new Date() }: FrontRestoration,
): Promise<Result<{ version: number }>> {
  const allowed = mayArrange(actor);
  if (!allowed.ok) return allowed;
  return db.write(async (tx) => {
    const [earlier] = await tx
      .select({ content: frontArrangements.content })
      .from(frontArrangements)
      .where(eq(frontArrangements.version, from));
    if (!earlier) return refused('not_found');
    const { version: liveVersion } = await liveFront(tx);
    const content = await withoutLostPhotos(tx, earlier.content);
    const written = await writeDraft(tx, { actor, baseVersion, content, liveVersion, now });
    if (!written.ok) return written;
    const version = written.data;
    const data = { version, from };
    await appendEvent(tx, { actor, act: 'front.restore', subject: 'front', data, at: now });
    return done({ version });
  });
}
