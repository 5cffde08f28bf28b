import type { RequestListener } from 'node:http';
import { log } from '#log.ts';
import { answerHealth } from './answer-health.ts';
import { sendDeskPage } from './desk-page.ts';
import type { Delivery, Exchange } from './delivery.ts';
import { sendOwnFile } from './files/send-own-file.ts';
import { sendPhoto } from './files/send-photo.ts';
import { plain } from './plain.ts';
import { sendReaderPage } from './reader-page.ts';
import { type Route, routeOf } from './route.ts';
import { setCommonHeaders } from './security-headers.ts';

/** Sends every request its way; an error on that way is logged and answered, never left hanging. */
export function requestHandler(delivery: Delivery): RequestListener {
  return (req, res) => {
    // Read now: what Next.js is asked for is written into the same request.
    const { method, url = '/' } = req;
    if (delivery.config.logLevel === 'debug') {
      res.on('finish', () => log.debug('Answered', { method, url, status: res.statusCode }));
    }
    answer(delivery, routeOf(url, delivery.files), { req, res }).catch((error: unknown) => {
      log.error('A request failed', { method, url, error });
      if (res.headersSent) res.destroy();
      else plain(res, 500, 'Internal error');
    });
  };
}

async function answer(delivery: Delivery, route: Route, exchange: Exchange): Promise<void> {
  const { req, res } = exchange;
  if (isOnlyRead(route, delivery.dev) && req.method !== 'GET' && req.method !== 'HEAD') {
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
      return sendPhoto(delivery, route.file, exchange);
    case 'file':
      // In development Next.js makes them as they are asked for.
      return delivery.dev ? delivery.render(req, res) : sendOwnFile(delivery, exchange);
    case 'redirect':
      res.writeHead(308, { Location: route.location }).end();
      return;
    case 'bad':
      return plain(res, 400, 'Bad request');
    case 'desk':
      return sendDeskPage(delivery, route, exchange);
  }
}

/** Only the desk takes acts; in development the framework does too, at addresses of its own. */
function isOnlyRead({ to }: Route, dev: boolean): boolean {
  return to !== 'desk' && to !== 'bad' && !(dev && to === 'file');
}
