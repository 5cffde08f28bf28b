/**
 * The live stream of open pages: server-sent events (HTML, 9.2). It says which stories are urgent now, when
 * a page connects and whenever that changes; one encoded message serves all.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '#db/client.ts';
import { followEvents } from '#db/events/follow-events.ts';
import { type UrgentStory, listUrgentNow } from '#db/urgency/list-urgent-now.ts';
import { log } from '#log.ts';
import { isPublicAct } from '#newsroom/public-acts.ts';
import { clientAddress } from './client-address.ts';

export type LiveStream = {
  open: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  close: () => void;
};

const heartbeatMs = 25_000;
const mostStreams = 20_000;
const mostPerAddress = 200;
/** setTimeout takes 31 bits; a mark lasts a day at most, so this only guards. */
const longestTimerMs = 24 * 60 * 60_000;

/** Follows the log and tells every open page what is urgent now. */
export function liveStream(db: Database): LiveStream {
  const open = new Set<ServerResponse>();
  const perAddress = new Map<string, number>();
  let nextEnd: NodeJS.Timeout | undefined;
  let isClosed = false;

  const sendToAll = (message: string) => {
    for (const res of open) {
      // A reader that has not taken the last message would grow this process; it connects again when it can.
      if (res.writableNeedDrain) res.destroy();
      else res.write(message);
    }
  };

  const tell = async () => {
    const now = new Date();
    const urgent = await listUrgentNow(db.read, { now });
    sendToAll(urgentMessage(urgent, now));
    clearTimeout(nextEnd);
    const ends = Math.min(...urgent.map((story) => story.endsAt.getTime()));
    if (ends === Infinity) return;
    // The end is read off the clock by every page; this tells those whose own clock is wrong.
    nextEnd = setTimeout(report, Math.min(ends - now.getTime() + 5, longestTimerMs));
    nextEnd.unref();
  };
  const report = () => {
    tell().catch((error: unknown) =>
      log.error('The live stream could not read urgency', { error }),
    );
  };

  const unfollow = followEvents(db, (events) => {
    // Drafts are saved every second: readers hear of them neither in words nor by a rhythm.
    if (events.some((event) => isPublicAct(event.act))) report();
  });
  report();
  const heartbeat = setInterval(() => sendToAll(': \n\n'), heartbeatMs);
  heartbeat.unref();

  return {
    open: async (req, res) => {
      const address = clientAddress(req);
      const fromThere = perAddress.get(address) ?? 0;
      if (isClosed || open.size >= mostStreams || fromThere >= mostPerAddress) {
        res.writeHead(503, { 'Retry-After': '30' }).end();
        return;
      }
      res.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      });
      if (req.method === 'HEAD') {
        res.end();
        return;
      }
      res.write('retry: 2000\n\n');
      // Before anything is awaited: what is announced meanwhile is not missed, and all that ask at once count.
      open.add(res);
      perAddress.set(address, fromThere + 1);
      res.on('close', () => {
        open.delete(res);
        const left = (perAddress.get(address) ?? 1) - 1;
        if (left > 0) perAddress.set(address, left);
        else perAddress.delete(address);
      });
      const now = new Date();
      res.write(urgentMessage(await listUrgentNow(db.read, { now }), now));
    },
    close: () => {
      isClosed = true;
      unfollow();
      clearInterval(heartbeat);
      clearTimeout(nextEnd);
      for (const res of open) res.end();
      open.clear();
    },
  };
}

/** What readers may know, and how long it still holds, in seconds: a page's own clock may be wrong. */
function urgentMessage(urgent: UrgentStory[], now: Date): string {
  const stories = urgent.map(({ id, slug, headline, level, at, endsAt }) => ({
    id,
    slug,
    headline,
    level,
    at: at.toISOString(),
    secondsLeft: Math.ceil((endsAt.getTime() - now.getTime()) / 1000),
  }));
  return `event: urgent\ndata: ${JSON.stringify(stories)}\n\n`;
}
