import { eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { signInFailures } from '#db/schema.ts';

/** Free tries before waiting begins, and the longest wait: an account is slowed, never locked by a stranger for good. */
const freeTries = 5;
const longestWaitMs = 15 * 60_000;
const forgottenAfterMs = 24 * 60 * 60_000;

/** Seconds until the next try is heard for all of these keys (an account, an address); 0 when it is now. */
export async function secondsToWait(
  db: Database,
  { keys, now = new Date() }: { keys: string[]; now?: Date },
): Promise<number> {
  const rows = await db.read.select().from(signInFailures).where(inArray(signInFailures.key, keys));
  const waits = rows.map(({ failures, lastAt }) => {
    if (failures < freeTries) return 0;
    const wait = Math.min(longestWaitMs, 1000 * 2 ** (failures - freeTries + 1));
    return Math.ceil((lastAt.getTime() + wait - now.getTime()) / 1000);
  });
  return Math.max(0, ...waits);
}

/** Counts a wrong password against each key; what is a day old is forgotten. */
export async function countFailure(
  db: Database,
  { keys, now = new Date() }: { keys: string[]; now?: Date },
): Promise<void> {
  await db.write(async (tx) => {
    await tx
      .delete(signInFailures)
      .where(lt(signInFailures.lastAt, new Date(now.getTime() - forgottenAfterMs)));
    for (const key of keys) {
      await tx
        .insert(signInFailures)
        .values({ key, failures: 1, lastAt: now })
        .onConflictDoUpdate({
          target: signInFailures.key,
          set: { failures: sql`${signInFailures.failures} + 1`, lastAt: now },
        });
    }
  });
}

/** The right password clears its account's count. */
export async function clearFailures(db: Database, key: string): Promise<void> {
  await db.write(async (tx) => {
    await tx.delete(signInFailures).where(eq(signInFailures.key, key));
  });
}
