import type { Actor } from '#newsroom/roles.ts';
import type { Transaction } from '#db/client.ts';
import { events } from '#db/schema.ts';

export type NewEvent = {
  actor: Pick<Actor, 'id'> | 'system';
  act: string;
  subject: string;
  data?: Record<string, unknown>;
  at: Date;
};

/** Appends one row to the log, in the act's own transaction: what is not logged did not happen. */
export async function appendEvent(tx: Transaction, event: NewEvent): Promise<void> {
  const { actor, act, subject, data = {}, at } = event;
  await tx
    .insert(events)
    .values({ at, actor: actor === 'system' ? actor : actor.id, act, subject, data });
}
