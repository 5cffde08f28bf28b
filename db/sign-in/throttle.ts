import { eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/client.ts';
import { signInFailures } from '#db/people-schema.ts';

/** What tries are counted by, how many are free before waiting begins, and the longest wait. */
export type Try = { key: string; free: number; longestMs: number };

const minute = 60_000;
const forgottenAfterMs = 24 * 60 * minute;

/**
 * What a try to sign in is counted by. One account from one address soon waits. An address waits after many tries,
 * since a whole newsroom may have one; an account, from wherever it is tried, too. A browser in which this account
 * has signed in before is counted by itself alone: whatever strangers try, its person gets in.
 */
export function triesOf({
  account,
  address,
  device,
}: {
  account: string;
  address: string;
  device: string | null;
}): Try[] {
  if (device !== null)
    return [{ key: `device:${device}:${account}`, free: 5, longestMs: 15 * minute }];
  return [
    { key: `pair:${address}:${account}`, free: 5, longestMs: 15 * minute },
    { key: `address:${address}`, free: 100, longestMs: 5 * minute },
    { key: `account:${account}`, free: 30, longestMs: 15 * minute },
  ];
}

/**
 * Takes a try: 0 when it may go on, else the seconds to wait. Looked at and counted in one transaction, before
 * the password: of many tries at once few get through.
 */
export async function takeTry(
  db: Database,
  { tries, now = new Date() }: { tries: Try[]; now?: Date },
): Promise<number> {
  return db.write(async (tx) => {
    const keys = tries.map(({ key }) => key);
    const rows = await tx.select().from(signInFailures).where(inArray(signInFailures.key, keys));
    const waits = tries.map((one) => {
      const row = rows.find(({ key }) => key === one.key);
      return row ? secondsToWait(row, one, now) : 0;
    });
    const wait = Math.max(0, ...waits);
    if (wait === 0) await countTry(tx, keys, now);
    return wait;
  });
}

function secondsToWait(
  { failures, lastAt }: { failures: number; lastAt: Date },
  { free, longestMs }: Try,
  now: Date,
): number {
  if (failures < free) return 0;
  const wait = Math.min(longestMs, 1000 * 2 ** (failures - free + 1));
  return Math.ceil((lastAt.getTime() + wait - now.getTime()) / 1000);
}

/** Counts as a failure until `forgetTry` says otherwise; what is a day old is forgotten. */
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

/**
 * The right password was no failure. It clears the count of its browser or its address with this account; of what
 * others share it takes back its own try alone, or a stranger with an account could try others for ever.
 */
export async function forgetTry(db: Database, { tries }: { tries: Try[] }): Promise<void> {
  const [own, ...shared] = tries.map(({ key }) => key);
  await db.write(async (tx) => {
    if (own !== undefined) await tx.delete(signInFailures).where(eq(signInFailures.key, own));
    await tx
      .update(signInFailures)
      .set({ failures: sql`max(0, ${signInFailures.failures} - 1)` })
      .where(inArray(signInFailures.key, shared));
  });
}
