import { type SQL, lte } from 'drizzle-orm';
import { lapseMs } from '#newsroom/presence.ts';
import { presence } from '#db/schema.ts';

/** In SQL: this page has given no sign for so long that it is taken for closed. */
export function hasLapsed(now: Date): SQL {
  return lte(presence.seenAt, new Date(now.getTime() - lapseMs));
}
