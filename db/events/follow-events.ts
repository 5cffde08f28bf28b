import { asc, gt, max } from 'drizzle-orm';
import { log } from '#log.ts';
import type { Database } from '#db/client.ts';
import { events } from '#db/schema.ts';

export type Event = typeof events.$inferSelect;

/** How soon an act of another process is seen: reading `data_version` costs about a microsecond. */
const pollMs = 50;
const retryMs = 1000;

/**
 * Calls `listener` with every event written from now on, in order, by whatever process. Returns how to stop.
 * Events that could not be read, or whose listener threw, are told again until it succeeds: a cache that
 * misses one would serve a withdrawn story, and Next.js keeps the process running whatever is thrown in it.
 */
export function followEvents(db: Database, listener: (events: Event[]) => void): () => void {
  let stopped = false;
  let seen = db.dataVersion();
  let reading = newestId(db);
  let retry: NodeJS.Timeout | undefined;

  const readOn = () => {
    reading = reading.then(async (last) => {
      if (stopped) return last;
      try {
        const rows = await eventsAfter(db, last);
        if (rows.length > 0) listener(rows);
        return rows.at(-1)?.id ?? last;
      } catch (error) {
        log.error('Events could not be followed', { after: last, error });
        clearTimeout(retry);
        retry = setTimeout(readOn, retryMs);
        retry.unref();
        return last;
      }
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
    clearTimeout(retry);
  };
}

async function eventsAfter(db: Database, last: number): Promise<Event[]> {
  return db.read.select().from(events).where(gt(events.id, last)).orderBy(asc(events.id));
}

async function newestId(db: Database): Promise<number> {
  const [row] = await db.read.select({ id: max(events.id) }).from(events);
  return row?.id ?? 0;
}
