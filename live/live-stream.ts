/**
 * The live stream of open pages: server-sent events (HTML, 9.2). It says which stories are urgent now and
 * which have changed, when a page connects and from then on; one encoded message serves all.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isolateNumbers } from '#arabic/bidi/isolate-numbers.ts';
import type { Config } from '#config.ts';
import type { Database } from '#db/client.ts';
import { type Event, followEvents } from '#db/events/follow-events.ts';
import { newestStoryEvents } from '#db/events/newest-story-events.ts';
import { type UrgentStory, listUrgentNow } from '#db/urgency/list-urgent-now.ts';
import { isPublicAct } from '#newsroom/public-acts.ts';
import { clientAddress } from './client-address.ts';
import { closeNewsroomPresence } from './presence-streams.ts';
import { mostMissed, recentStories } from './recent-stories.ts';
import { isThere, sendTo } from './send-to.ts';

export type LiveStream = {
  open: (req: IncomingMessage, res: ServerResponse) => void;
  /** Says good-bye to every page; resolves when all have gone, after two seconds at the latest. */
  close: () => Promise<void>;
};

const heartbeatMs = 25_000;
const partingMs = 2000;
const mostStreams = 20_000;
const mostPerAddress = 200;
/** setTimeout takes 31 bits; a mark lasts a day at most, so this only guards. */
const longestTimerMs = 24 * 60 * 60_000;

/** Follows the log and tells every open page. Readers behind these proxies are counted by their own address. */
export async function liveStream(
  db: Database,
  proxies: Config['trustedProxies'],
): Promise<LiveStream> {
  const open = new Set<ServerResponse>();
  const byAddress = new Map<string, Set<ServerResponse>>();
  const recent = recentStories();
  let urgent: UrgentStory[] = [];
  let nextEnd: NodeJS.Timeout | undefined;
  let sending = Promise.resolve();
  let isClosed = false;

  /** What is urgent changes by acts, which are followed, and by the clock: a greeting asks no database. */
  const urgentMessage = () => {
    const now = Date.now();
    urgent = urgent.filter(({ endsAt }) => endsAt.getTime() > now);
    // How long it still holds, in seconds: a page's own clock may be wrong.
    const data = urgent.map(({ endsAt, ...story }) => ({
      ...story,
      secondsLeft: Math.ceil((endsAt.getTime() - now) / 1000),
    }));
    return `id: ${recent.newestId()}\nevent: urgent\ndata: ${JSON.stringify(data)}\n\n`;
  };
  const send = (message: string) => {
    // Whoever comes from now on is greeted with it. One message after another, to each in order.
    const present = [...open];
    sending = sending.then(() => sendTo(present, Buffer.from(message)));
  };
  const tell = (stories = '') => {
    send(stories + urgentMessage());
    clearTimeout(nextEnd);
    if (urgent.length === 0 || isClosed) return;
    // Every page reads the end off the clock; this tells those whose own clock is wrong.
    const end = Math.min(...urgent.map(({ endsAt }) => endsAt.getTime()));
    nextEnd = setTimeout(tell, Math.min(end - Date.now() + 5, longestTimerMs)).unref();
  };
  const tellActs = async (events: Event[]) => {
    const stories = await listUrgentNow(db.read);
    // Scripts of pages write it as plain text.
    urgent = stories.map((story) => ({ ...story, headline: isolateNumbers(story.headline) }));
    tell(recent.add(events));
  };

  const following = followEvents(db, async (events) => {
    await ready;
    // Drafts are saved every second: readers hear of them neither in words nor by a rhythm.
    const acts = events.filter(({ act }) => isPublicAct(act));
    if (acts.length > 0) await tellActs(acts);
  });
  // Read when the log is followed already: between the two nothing is missed.
  const ready = newestStoryEvents(db.read, mostMissed + 1).then(tellActs);
  await ready;
  const heartbeat = setInterval(() => send(': \n\n'), heartbeatMs).unref();

  return {
    open: (req, res) => {
      // Who left while the server was still starting is not heard leaving.
      if (res.destroyed) return;
      const address = clientAddress(req, proxies);
      const there = byAddress.get(address) ?? new Set();
      if (isClosed || open.size >= mostStreams || there.size >= mostPerAddress) {
        res.writeHead(503, { 'Retry-After': '30' }).end();
        return;
      }
      // It lasts as long as the connection: the same bytes go to all, without a frame for each.
      res.removeHeader('Transfer-Encoding');
      res.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
        Connection: 'close',
      });
      if (req.method === 'HEAD') {
        res.end();
        return;
      }
      res.write(`retry: 2000\n\n${recent.since(lastHeard(req))}${urgentMessage()}`);
      open.add(res);
      byAddress.set(address, there.add(res));
      res.once('close', () => {
        open.delete(res);
        there.delete(res);
        if (there.size === 0) byAddress.delete(address);
      });
    },
    close: async () => {
      isClosed = true;
      following.stop();
      clearInterval(heartbeat);
      clearTimeout(nextEnd);
      closeNewsroomPresence();
      const cut = setTimeout(() => open.forEach((res) => res.destroy()), partingMs);
      await Promise.all([...open].map(sayGoodBye));
      clearTimeout(cut);
    },
  };
}

/** The browser comes back by itself, not all of them in the same moment. Resolves when it has gone. */
function sayGoodBye(res: ServerResponse): Promise<void> {
  if (isThere(res)) res.end(`retry: ${Math.round(1000 + Math.random() * 9000)}\n\n`);
  return new Promise((resolve) => {
    res.once('close', resolve);
  });
}

/** The id of the message that a page heard last: browsers say it when they connect again, pages when they do. */
function lastHeard({ headers, url = '' }: IncomingMessage): string {
  return String(headers['last-event-id'] ?? /[?&]after=([^&]*)/u.exec(url)?.[1]);
}
