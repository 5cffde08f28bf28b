import { log } from '#log.ts';
import type { Database } from '#db/client.ts';
import { listOpenPages } from '#db/presence/list-open-pages.ts';
import { sessionsState } from '#db/sign-in/sessions-state.ts';
import { type OpenPage, lapseMs } from '#newsroom/presence.ts';

/** How soon a sign that another process took is seen, and that a page has lapsed. */
const pollMs = 500;

/** `mayHaveLeft`: somebody signed out, left or got another role since the last time. */
type Watcher = (pages: OpenPage[], mayHaveLeft: boolean) => void;

/**
 * Which pages have which stories open, read once for all who watch: when this process commits, when another
 * one has, when a page lapses. Nobody watching, nothing is asked.
 */
export function presenceBoard(db: Database) {
  const watchers = new Set<Watcher>();
  let pages: OpenPage[] = [];
  let seen = Number.NaN;
  let known = '';
  let reading = Promise.resolve();
  let stopFollowing: (() => void) | undefined;

  const read = async () => {
    const before = known;
    known = await sessionsState(db.read);
    pages = await listOpenPages(db.read, new Date());
    for (const tell of watchers) tell(pages, before !== '' && before !== known);
  };
  const look = () => {
    const version = db.dataVersion();
    const lapsed = Date.now() - lapseMs;
    if (version === seen && pages.every(({ seenAt }) => seenAt.getTime() > lapsed)) return;
    seen = version;
    reading = reading.then(read).catch((error: unknown) => {
      seen = Number.NaN;
      log.error('Who has which story open could not be read', { error });
    });
  };
  const follow = () => {
    const offCommit = db.onCommit(look);
    const poll = setInterval(look, pollMs).unref();
    return () => {
      offCommit();
      clearInterval(poll);
      known = '';
      seen = Number.NaN;
    };
  };

  /** Tells of every change from now on, and first of how it is; returns how to stop. */
  return (tell: Watcher): (() => void) => {
    if (watchers.size === 0) stopFollowing = follow();
    watchers.add(tell);
    // Who comes later is told by the same reading as all others.
    seen = Number.NaN;
    look();
    return () => {
      if (watchers.delete(tell) && watchers.size === 0) stopFollowing?.();
    };
  };
}
