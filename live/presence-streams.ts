/** The desk's live stream: who has which story open, told to each signed-in person as far as they may know. */
import { log } from '#log.ts';
import { type Database, newsroomDatabase } from '#db/client.ts';
import type { Actor } from '#newsroom/roles.ts';
import { type OpenPage, presenceFor } from '#newsroom/presence.ts';
import { presenceBoard } from './presence-board.ts';

const heartbeatMs = 20_000;
/** Messages that wait for one who does not read; every message says all, so that none is missed. */
const mostWaiting = 50;

type Listener = {
  actor: Actor;
  /** This story alone; null for all that the person may view. */
  storyId: number | null;
  /** Who is asking, read anew; null when they have signed out or left. */
  askAgain: () => Promise<Actor | null>;
};

export type PresenceStreams = {
  /** A body of server-sent events; null once the server is closing. */
  open: (listener: Listener) => ReadableStream<Uint8Array<ArrayBuffer>> | null;
  /** Says good-bye to every page. */
  close: () => void;
};

export function presenceStreams(db: Database): PresenceStreams {
  const watch = presenceBoard(db);
  const ends = new Set<(parting: string) => void>();
  let isClosed = false;

  const open = (listener: Listener) => {
    if (isClosed) return null;
    let end: ((parting: string) => void) | undefined;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        end = tell(listener, controller);
      },
      cancel: () => end?.(''),
    });
  };

  /** Tells one listener until it ends; returns how to end it. */
  const tell = (
    { actor, storyId, askAgain }: Listener,
    controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>,
  ) => {
    const encoder = new TextEncoder();
    let asking = actor;
    let told = '';
    let latest: OpenPage[] = [];
    let hasEnded = false;
    const send = (message: string) => {
      if (hasEnded) return;
      if ((controller.desiredSize ?? 0) < -mostWaiting) end('');
      else controller.enqueue(encoder.encode(message));
    };
    const show = () => {
      const data = JSON.stringify(presenceFor(asking, latest, storyId));
      // Most signs say that nothing has changed.
      if (data !== told) send(`event: presence\ndata: ${data}\n\n`);
      told = data;
    };
    const beat = async () => {
      const now = await askAgain().catch((error: unknown) => {
        log.error('Who listens to the desk could not be read', { error });
        return null;
      });
      if (!now) return end('');
      asking = now;
      send(': \n\n');
      show();
    };
    const end = (parting: string) => {
      if (hasEnded) return;
      stop();
      clearInterval(heartbeat);
      ends.delete(end);
      if (parting !== '') send(parting);
      hasEnded = true;
      try {
        controller.close();
      } catch {
        // The reader has gone and closed it.
      }
    };
    send('retry: 2000\n\n');
    const heartbeat = setInterval(() => void beat(), heartbeatMs).unref();
    const stop = watch((pages, mayHaveLeft) => {
      latest = pages;
      // Who has left is told nothing more, and not at the next beat.
      if (mayHaveLeft) void beat();
      else show();
    });
    ends.add(end);
    return end;
  };

  return {
    open,
    close: () => {
      isClosed = true;
      // Not all come back in the same moment.
      for (const end of ends) end(`retry: ${Math.round(1000 + Math.random() * 4000)}\n\n`);
    },
  };
}

const shared = Symbol.for('mihbara.presence');
type Shared = { [shared]?: PresenceStreams };

/** This process's streams: opened in Next.js's bundle, closed by the server entry, which loads its own copy. */
export function newsroomPresence(): PresenceStreams {
  return ((globalThis as Shared)[shared] ??= presenceStreams(newsroomDatabase()));
}

/** At the server's end; nothing where nobody has ever listened. */
export function closeNewsroomPresence(): void {
  (globalThis as Shared)[shared]?.close();
}
