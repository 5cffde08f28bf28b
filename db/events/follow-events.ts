import { asc, gt } from 'drizzle-orm';
import { log } from '#log.ts';
import type { Database } from '#db/client.ts';
import { events } from '#db/schema.ts';

export type Event = typeof events.$inferSelect;

export type Following = {
  stop: () => void;
  /**
   * Null when the listener has been told everything that any process has committed; that costs about a
   * microsecond. Else resolves when it has been told; rejects when it could not be (that is logged here).
   */
  catchUp: () => Promise<void> | null;
};

/** How soon an act of another process is seen by who does not catch up. */
const pollMs = 50;
const retryMs = 1000;

/**
 * Calls `listener` with every event written from now on, in order, by whatever process, and waits for it.
 * Events that could not be read, or whose listener failed, are told again until it succeeds: a cache that
 * misses one would serve a withdrawn story, and Next.js keeps the process running whatever is thrown in it.
 */
export function followEvents(
  db: Database,
  listener: (events: Event[]) => void | Promise<void>,
): Following {
  let stopped = false;
  // In this order: what is committed between the two costs a look in vain, not an event.
  let seen = db.dataVersion();
  let last = newestId(db);
  let asked = seen;
  let reading = Promise.resolve();
  let retry: NodeJS.Timeout | undefined;

  const readOn = async () => {
    if (stopped) return;
    const version = db.dataVersion();
    const rows = await eventsAfter(db, last);
    if (rows.length > 0) await listener(rows);
    last = rows.at(-1)?.id ?? last;
    seen = version;
  };
  const failed = (error: unknown) => {
    log.error('Events could not be followed', { after: last, error });
    clearTimeout(retry);
    if (stopped) return;
    retry = setTimeout(() => {
      asked = Number.NaN;
      look();
    }, retryMs).unref();
  };
  const catchUp = () => {
    if (stopped) return null;
    const version = db.dataVersion();
    if (version === seen) return null;
    // One reading serves all who ask after the same commit; one that failed is tried again by the clock alone.
    if (version !== asked) {
      asked = version;
      reading = reading.then(readOn, readOn);
      reading.catch(failed);
    }
    return reading;
  };
  const look = () => void catchUp();
  const offCommit = db.onCommit(look);
  const poll = setInterval(look, pollMs).unref();
  return {
    stop: () => {
      stopped = true;
      offCommit();
      clearInterval(poll);
      clearTimeout(retry);
    },
    catchUp,
  };
}

async function eventsAfter(db: Database, last: number): Promise<Event[]> {
  return db.read.select().from(events).where(gt(events.id, last)).orderBy(asc(events.id));
}

/** Read at once, not awaited: from the moment that `followEvents` is called nothing is missed. */
function newestId(db: Database): number {
  return db.reader.prepare<[], number | null>('SELECT max(id) FROM events').pluck().get() ?? 0;
}
