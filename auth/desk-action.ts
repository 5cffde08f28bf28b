import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { type DeskAct, can } from '#newsroom/permissions.ts';
import { type FieldFaults, type Result, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { type Database, newsroomDatabase } from '#db/client.ts';
import { log } from '#log.ts';
import { actorOf } from './actor-of.ts';

type Handler<Input, Data> = (
  input: Input,
  by: { actor: Actor; db: Database },
) => Promise<Result<Data>>;

/**
 * The only way into an action of the desk: session, then the form of what was sent, then the permission,
 * then the handler. Nothing else parses or authorises; operations check the story's own rule again.
 * Codes: `signed_out`, `invalid` with fields, `forbidden`, `unexpected`, and the handler's own.
 */
export function deskAction<Schema extends z.ZodType, Data>(
  schema: Schema,
  act: DeskAct,
  handler: Handler<z.output<Schema>, Data>,
): (input: z.input<Schema>) => Promise<Result<Data>> {
  return async (input) => {
    try {
      const actor = await actorOf(await headers(), { renews: true });
      if (!actor) return refused('signed_out');
      const read = schema.safeParse(input);
      if (!read.success) return refused('invalid', { fields: faults(read.error) });
      if (!can(actor, act)) return refused('forbidden');
      return await handler(read.data, { actor, db: newsroomDatabase() });
    } catch (error) {
      unstable_rethrow(error);
      log.error('An action of the desk failed', { error });
      return refused('unexpected');
    }
  };
}

function faults(error: z.ZodError): FieldFaults {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message]));
}
