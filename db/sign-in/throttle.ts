import { eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/client.ts';
import { signInFailures } from '#db/people-schema.ts';

/** Free tries before waiting begins, and the longest wait: an account is slowed, never locked by a stranger for good. */
const freeTries = 5;
const longestWaitMs = 15 * 60_000;
const forgottenAfterMs = 24 * 60 * 60_000;

/**
 * Takes a try for all of these keys (an account, an address): 0 when it may go on, else the seconds to wait.
 * Looked at and counted in one transaction, before the password: of many tries at once few get through.
 */
export async function takeTry(
  db: Database,
  { keys, now = new Date() }: { keys: string[]; now?: Date },
): Promise<number> {
  return db.write(async (tx) => {
    const rows = await tx.select().from(signInFailures).where(inArray(signInFailures.key, keys));
    const wait = Math.max(0, ...rows.map((row) => secondsToWait(row, now)));
    if (wait === 0) await countTry(tx, keys, now);
    return wait;
  });
}

function secondsToWait(
  { failures, lastAt }: { failures: number; lastAt: Date },
  now: Date,
): number {
  if (failures < freeTries) return 0;
  const wait = Math.min(longestWaitMs, 1000 * 2 ** (failures - freeTries + 1));
  return Math.ceil((lastAt.getTime() + wait - now.getTime()) / 1000);
}

/** Counts as a failure until `clearFailures` says otherwise; what is a day old is forgotten. */
async function countTry(tx: Transaction, keys: string[], now: Date): Promise<void> {
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
}

/** The right password clears its account's count. */
export async function clearFailures(db: Database, key: string): Promise<void> {
  await db.write(async (tx) => {
    await tx.delete(signInFailures).where(eq(signInFailures.key, key));
  });
}
