import type { Database } from '#db/client.ts';
import { reindex } from '#db/likeness/reindex.ts';
import { purgeDiscarded } from '#db/stories/purge-discarded.ts';
import { thinVersions } from '#db/stories/thin-versions.ts';
import { log } from '#log.ts';

const minute = 60_000;
const hour = 60 * minute;
/** What the rules drop of a story they drop within a month of its last save; a server that was off catches up. */
const lookBack = 60 * 24 * hour;

export type Jobs = {
  /** Begins nothing more; resolves when what is under way has ended, which is soon. */
  stop: () => Promise<void>;
};

/**
 * What a newsroom does by itself, in one process however many serve: a minute after its start and then once an
 * hour it thins out old versions and removes what has been in the bin for long enough; first of all, and once, it puts into the index of words what stood in print
 * before there was one. A failure is logged and tried again the next time.
 */
export function startJobs(db: Database): Jobs {
  const stopped = new AbortController();
  let running = Promise.resolve();
  const run = async () => {
    await emptyBin(db, stopped.signal);
    try {
      const touchedSince = new Date(Date.now() - lookBack);
      const thinned = await thinVersions(db, { touchedSince, signal: stopped.signal });
      log.debug('Old versions were thinned out', thinned);
    } catch (error) {
      log.error('Old versions could not be thinned out', { error });
    }
    timer = setTimeout(begin, hour).unref();
  };
  const begin = () => {
    running = run();
  };
  const first = () => {
    running = indexMissing(db, stopped.signal).then(run);
  };
  let timer = setTimeout(first, minute).unref();
  return {
    stop: async () => {
      stopped.abort();
      await running;
      clearTimeout(timer);
    },
  };
}

async function indexMissing(db: Database, signal: AbortSignal): Promise<void> {
  try {
    log.debug('Stories were put into the index', await reindex(db, { missingOnly: true, signal }));
  } catch (error) {
    log.error('Stories could not be put into the index', { error });
  }
}

async function emptyBin(db: Database, signal: AbortSignal): Promise<void> {
  try {
    log.debug('The bin was emptied of what is over', await purgeDiscarded(db, { signal }));
  } catch (error) {
    log.error('The bin could not be emptied', { error });
  }
}
