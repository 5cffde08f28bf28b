/** The server entry: what stands between Next.js and the network (docs/architecture.md, "A reader's request"). */
import { once } from 'node:events';
import { type Server as HttpServer, type RequestListener, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDarkroom } from '#media/darkroom/darkroom.ts';
import { shareDarkroom } from '#media/darkroom/newsroom-darkroom.ts';
import { folderStore } from '#media/store.ts';
import next from 'next';
import type { Config } from '#config.ts';
import { type Database, newsroomDatabase } from '#db/client.ts';
import { listWithdrawnIds } from '#db/published/list-withdrawn-ids.ts';
import { log } from '#log.ts';
import { type CardPress, cardPress } from '#media/cards/card-press.ts';
import { openReadiness } from '#db/readiness.ts';
import { shareCardPress } from '#media/cards/newsroom-card-press.ts';
import { type OwnFiles, ownFiles } from '#files/own-files.ts';
import { publicPhotos } from '#files/public-photos.ts';
import { liveStream } from '#live/live-stream.ts';
import { readCounter } from '#readership/read-counter.ts';
import { hasPage } from '#places/has-page.ts';
import { connectionTimes, limitConnections } from './gate/connections.ts';
import { openGate } from './gate/gate.ts';
import { evictOnEvents } from './pages/evict-on-events.ts';
import { styleSheets } from './pages/inline-styles.ts';
import { pageCache } from './pages/page-cache.ts';
import { warmUp } from './pages/warm-up.ts';
import { requestHandler } from './request-handler.ts';

export type Server = {
  /** The port that is listened on: what was asked for, or the one that the system gave for 0. */
  port: number;
  /** Ends live streams, lets requests under way finish for three seconds, closes the database. */
  close: () => Promise<void>;
};

type Served = { config: Config; develop?: Develop | undefined };

const root = fileURLToPath(new URL('..', import.meta.url));

/** Makes the handler of `npm run dev` from the one of production. */
export type Develop = (production: RequestListener, parts: DevelopedParts) => RequestListener;
type DevelopedParts = { app: ReturnType<typeof next>; http: HttpServer; files: OwnFiles };

/** Starts serving; resolves once requests are answered. Rejects with the socket's error, such as EADDRINUSE. */
export async function serve({ config, develop }: Served): Promise<Server> {
  const http = createServer(connectionTimes);
  limitConnections(http, config.trustedProxies);
  // The port is taken first: that it is not free is known at once, not after Next.js has been prepared.
  // Whoever asks in between waits for the handler.
  http.listen(config.port, config.host);
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  const { promise: handler, resolve: begin } = Promise.withResolvers<RequestListener>();
  const wait: RequestListener = (req, res) => void handler.then((handle) => handle(req, res));
  http.on('request', wait);
  const app = next({ dev: develop !== undefined, dir: root, hostname: config.host, port });
  const db = newsroomDatabase();
  const readiness = openReadiness(config);
  const live = await liveStream(db, config.trustedProxies);
  const pages = pageCache(config.pageCacheMb * 1024 * 1024);
  const photos = publicPhotos(db);
  const cards = cardPress(folderStore(join(config.dataDir, 'media')));
  shareCardPress(cards);
  const reads = readCounter(db);
  const { stop, catchUp } = evictOnEvents(db, { pages, photos, cards });
  void dropWithdrawnCards(db, cards);
  const files = ownFiles(root);
  const darkroom = openDarkroom({ niceness: 5, limitMs: 45_000 });
  shareDarkroom(darkroom);
  await app.prepare();
  const render = app.getRequestHandler();
  const sheets = styleSheets(root, files);
  const delivery = {
    config,
    db,
    readiness,
    live,
    pages,
    photos,
    cards,
    reads,
    catchUp,
    hasPage: (key: string) => hasPage(db.read, key),
    gate: openGate({ config, db, render, root }),
    files,
    sheets,
    render,
    root,
  };
  const production = requestHandler(delivery);
  const handle = develop?.(production, { app, http, files }) ?? production;
  http.off('request', wait).on('request', handle);
  begin(handle);
  if (!develop && config.warmUp) void warmUp(delivery);
  return {
    port,
    close: async () => {
      await Promise.all([live.close(), drain(http)]);
      stop();
      darkroom.close();
      await app.close();
      await reads.close();
      db.close();
      readiness.close();
    },
  };
}

/** A server that ended between a withdrawal and its cards takes them away when it starts. */
async function dropWithdrawnCards(db: Database, cards: CardPress): Promise<void> {
  try {
    for (const id of await listWithdrawnIds(db.read)) await cards.drop(id);
  } catch (error) {
    log.error('The cards of withdrawn stories could not be taken away', { error });
  }
}

/** Resolves once every connection has ended: idle ones at once, the rest when answered or after three seconds. */
async function drain(http: HttpServer): Promise<void> {
  const sweep = setInterval(() => http.closeIdleConnections(), 50);
  const cut = setTimeout(() => http.closeAllConnections(), 3000);
  await new Promise((resolve) => {
    http.close(resolve);
  });
  clearInterval(sweep);
  clearTimeout(cut);
}
