/** The server entry: what stands between Next.js and the network (docs/architecture.md, "A reader's request"). */
import { type Server as HttpServer, type RequestListener, createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import next from 'next';
import type { Config } from '#config.ts';
import { newsroomDatabase } from '#db/client.ts';
import { log } from '#log.ts';
import { liveStream } from './live-stream.ts';
import { evictOnEvents } from './pages/evict-on-events.ts';
import { pageCache } from './pages/page-cache.ts';
import { requestHandler } from './request-handler.ts';

export type Server = {
  /** The port that is listened on: what was asked for, or the one that the system gave for 0. */
  port: number;
  /** Ends live streams, lets requests under way finish, closes the database. */
  close: () => Promise<void>;
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** Starts serving; resolves once requests are answered. Rejects with the socket's error, such as EADDRINUSE. */
export async function serve({ config, dev }: { config: Config; dev: boolean }): Promise<Server> {
  const http = createServer();
  // The port is taken first: that it is not free is known at once, not after Next.js has been prepared.
  // Whoever asks in between waits for the handler.
  const port = await listen(http, config);
  const { promise: handler, resolve: begin } = Promise.withResolvers<RequestListener>();
  http.on('request', (req, res) => {
    void handler.then((handle) => handle(req, res));
  });
  const app = next({ dev, dir: root, hostname: config.host, port });
  const db = newsroomDatabase();
  const live = liveStream(db);
  const pages = pageCache(config.pageCacheMb * 1024 * 1024);
  const unfollow = evictOnEvents(db, pages);
  await app.prepare();
  const render = app.getRequestHandler();
  begin(requestHandler({ config, dev, db, live, pages, render, root }));
  if (dev) {
    const upgrade = app.getUpgradeHandler();
    http.on('upgrade', (req, socket, head) => {
      upgrade(req, socket, head).catch((error: unknown) => log.error('Upgrade failed', { error }));
    });
  }
  return {
    port,
    close: async () => {
      live.close();
      unfollow();
      await new Promise((resolve) => {
        http.close(resolve);
        http.closeIdleConnections();
      });
      await app.close();
      db.close();
    },
  };
}

function listen(http: HttpServer, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      const address = http.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
