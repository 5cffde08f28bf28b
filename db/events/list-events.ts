import { and, desc, eq, lt, notInArray } from 'drizzle-orm';
import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { people } from '#db/people-schema.ts';
import { events } from '#db/schema.ts';

export type LoggedEvent = {
  id: number;
  at: Date;
  /** Name of who acted; null for the system itself. */
  actor: string | null;
  act: string;
  subject: string;
  data: Record<string, unknown>;
};

export const logPageSize = 100;

/**
 * The log, the newest first, without the saves of drafts, which come every second; `before` is the id that the page above ended with. Code: `forbidden`.
 */
export async function listEvents(
  db: Connection,
  { actor, before }: { actor: Actor; before?: number | undefined },
): Promise<Result<LoggedEvent[]>> {
  if (!can(actor, 'read-log')) return refused('forbidden');
  const rows = await db
    .select({
      id: events.id,
      at: events.at,
      actor: people.name,
      act: events.act,
      subject: events.subject,
      data: events.data,
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.actor))
    .where(
      and(
        notInArray(events.act, ['story.save', 'front.save']),
        before === undefined ? undefined : lt(events.id, before),
      ),
    )
    .orderBy(desc(events.id))
    .limit(logPageSize);
  return done(rows);
}
