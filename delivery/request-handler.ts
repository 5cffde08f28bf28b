import { readdirSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { log } from '#log.ts';
import { answerHealth } from './answer-health.ts';
import { sendDeskPage } from './desk-page.ts';
import type { Delivery, Exchange } from './delivery.ts';
import { plain } from './plain.ts';
import { sendReaderPage } from './reader-page.ts';
import { type Route, routeOf } from './route.ts';
import { setCommonHeaders } from './security-headers.ts';
import { sendPhoto } from './send-photo.ts';

/** A week, and longer while it is asked anew: the fonts change with a release, their names do not. */
const fontsHold = 'public, max-age=604800, stale-while-revalidate=2592000';

/** Sends every request its way; an error on that way is logged and answered, never left hanging. */
export function requestHandler(delivery: Delivery): RequestListener {
  const publicFiles = new Set(filesBelow(join(delivery.root, 'public')));
  return (req, res) => {
    // Read now: what Next.js is asked for is written into the same request.
    const { method, url = '/' } = req;
    if (delivery.config.logLevel === 'debug') {
      res.on('finish', () => log.debug('Answered', { method, url, status: res.statusCode }));
    }
    answer(delivery, routeOf(url, publicFiles), { req, res }).catch((error: unknown) => {
      log.error('A request failed', { method, url, error });
      if (res.headersSent) res.destroy();
      else plain(res, 500, 'Internal error');
    });
  };
}

async function answer(delivery: Delivery, route: Route, exchange: Exchange): Promise<void> {
  const { req, res } = exchange;
  if (isOnlyRead(route) && req.method !== 'GET' && req.method !== 'HEAD') {
    setCommonHeaders(delivery.config, res);
    res.setHeader('Allow', 'GET, HEAD');
    return plain(res, 405, 'This address is only read.');
  }
  if (route.to === 'reader') return sendReaderPage(delivery, route, exchange);
  // A kept page has these among its own: its way is the one that must be short.
  setCommonHeaders(delivery.config, res);
  switch (route.to) {
    case 'health':
      return answerHealth(delivery.db, res);
    case 'events':
      return delivery.live.open(req, res);
    case 'photo':
      return sendPhoto(join(delivery.config.dataDir, 'media'), route.file, res);
    case 'framework':
      // Asked for with every page; without this a browser would ask again each time whether they still hold.
      if (req.url?.startsWith('/fonts/')) res.setHeader('Cache-Control', fontsHold);
      return delivery.render(req, res);
    case 'redirect':
      res.writeHead(308, { Location: route.location }).end();
      return;
    case 'bad':
      return plain(res, 400, 'Bad request');
    case 'desk':
      return sendDeskPage(delivery, route, exchange);
  }
}

/** Only the desk takes acts; the framework answers for its own addresses. */
function isOnlyRead({ to }: Route): boolean {
  return to !== 'desk' && to !== 'framework' && to !== 'bad';
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
}
