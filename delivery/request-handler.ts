import type { RequestListener } from 'node:http';
import { LRUCache } from 'lru-cache';
import { log } from '#log.ts';
import { answerHealth, answerReady } from './answer-health.ts';
import { sendDeskPage } from './desk-page.ts';
import type { Exchange } from '#http/exchange.ts';
import type { Delivery } from './delivery.ts';
import { refuse } from './gate/refuse.ts';
import { sendCard } from '#files/send-card.ts';
import { sendOwnFile } from '#files/send-own-file.ts';
import { plain } from '#http/plain.ts';
import { sendAnyPhoto } from './photos.ts';
import { sendReaderPage } from './reader-page.ts';
import { type Route, routeOf } from './route.ts';
import { setCommonHeaders } from './security-headers.ts';

/** Most requests are for few addresses: their ways need not be found each time. */
const mostRoutes = 1_000;
const longestKnown = 500;

/** Sends every request its way; an error on that way is logged and answered, never left hanging. */
export function requestHandler(delivery: Delivery): RequestListener {
  const routes = new LRUCache<string, Route>({ max: mostRoutes });
  const routeTo = (url: string) => {
    const known = routes.get(url);
    if (known) return known;
    const route = routeOf(url, delivery.files);
    if (url.length < longestKnown) routes.set(url, route);
    return route;
  };
  return (req, res) => {
    // Read now: what Next.js is asked for is written into the same request.
    const { method, url = '/' } = req;
    if (delivery.config.logLevel === 'debug') {
      res.on('finish', () => log.debug('Answered', { method, url, status: res.statusCode }));
    }
    const failed = (error: unknown) => {
      log.error('A request failed', { method, url, error });
      if (res.headersSent) res.destroy();
      else plain(res, 500, 'Internal error');
    };
    try {
      answer(delivery, routeTo(url), { req, res })?.catch(failed);
    } catch (error) {
      failed(error);
    }
  };
}

function answer(delivery: Delivery, route: Route, exchange: Exchange): void | Promise<void> {
  const { req, res } = exchange;
  if (isOnlyRead(route) && req.method !== 'GET' && req.method !== 'HEAD') {
    setCommonHeaders(delivery.config, res);
    const headers = { Allow: 'GET, HEAD' };
    return refuse(exchange, { status: 405, text: 'This address is only read.\n', headers });
  }
  if (route.to === 'reader') return sendReaderPage(delivery, route, exchange);
  // A kept page has these among its own: its way is the one that must be short.
  setCommonHeaders(delivery.config, res);
  switch (route.to) {
    case 'health':
      return answerHealth(delivery.db, res);
    case 'ready':
      return answerReady(delivery.readiness, res);
    case 'events':
      return delivery.live.open(req, res);
    case 'photo':
      return sendAnyPhoto(delivery, route.file, exchange);
    case 'card':
      return sendCard(delivery, route.storyId, exchange);
    case 'file':
      return sendOwnFile(delivery, exchange);
    case 'redirect':
      // Nobody keeps it: what stands at an address may change.
      res.writeHead(308, { Location: route.location, 'Cache-Control': 'no-cache' }).end();
      return;
    case 'bad':
      return plain(res, 400, 'Bad request');
    case 'desk':
      return sendDeskPage(delivery, route.inner, exchange);
  }
}

/** Only the desk takes acts. */
function isOnlyRead({ to }: Route): boolean {
  return to !== 'desk' && to !== 'bad';
}
