import { asc, gt, max } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { events } from '#db/schema.ts';

export type Event = typeof events.$inferSelect;

/** How soon an act of another process is seen: reading `data_version` costs about a microsecond. */
const pollMs = 50;

/**
 * Calls `listener` with every event written from now on, in order, by whatever process. Returns how to stop.
 * A listener that throws stops the process: a cache that misses events would serve withdrawn stories.
 */
export function followEvents(db: Database, listener: (events: Event[]) => void): () => void {
  let stopped = false;
  let seen = db.dataVersion();
  let reading = newestId(db);

  const readOn = () => {
    reading = reading.then(async (last) => {
      if (stopped) return last;
      const rows = await db.read
        .select()
        .from(events)
        .where(gt(events.id, last))
        .orderBy(asc(events.id));
      if (rows.length > 0) listener(rows);
      return rows.at(-1)?.id ?? last;
    });
  };
  const offCommit = db.onCommit(readOn);
  const poll = setInterval(() => {
    const version = db.dataVersion();
    if (version === seen) return;
    seen = version;
    readOn();
  }, pollMs);
  poll.unref();
  return () => {
    stopped = true;
    offCommit();
    clearInterval(poll);
  };
}

async function newestId(db: Database): Promise<number> {
  const [row] = await db.read.select({ id: max(events.id) }).from(events);
  return row?.id ?? 0;
}
