import { desc, eq } from 'drizzle-orm';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { frontArrangements } from '#db/front-schema.ts';
import { people } from '#db/people-schema.ts';
import { mayArrange } from './front-rows.ts';

/** Moments are in ISO 8601: it goes to the browser as it is. */
export type PublishedFront = { version: number; by: string; at: string };

const mostListed = 50;

/** The arrangements that readers have seen, the newest first, at most fifty. Code: `forbidden`. */
export async function listPublishedFronts(
  db: Connection,
  { actor }: { actor: Actor },
): Promise<Result<PublishedFront[]>> {
  const allowed = mayArrange(actor);
  if (!allowed.ok) return allowed;
  const rows = await db
    .select({
      version: frontArrangements.version,
      by: people.name,
      at: frontArrangements.at,
    })
    .from(frontArrangements)
    .innerJoin(people, eq(people.id, frontArrangements.by))
    .orderBy(desc(frontArrangements.version))
    .limit(mostListed);
  return done(rows.map(({ version, by, at }) => ({ version, by, at: at.toISOString() })));
}
