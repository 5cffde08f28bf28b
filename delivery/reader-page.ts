import { log } from '#log.ts';
import type { Delivery, Exchange } from './delivery.ts';
import { pageKey } from './pages/page-key.ts';
import type { Page } from './pages/page.ts';
import { renderPage } from './pages/render-page.ts';
import { sendPage } from './pages/send-page.ts';
import type { PageRoute } from './route.ts';
import { sendBrokenPage } from './send-broken-page.ts';
import { developmentPolicy, setCommonHeaders } from './security-headers.ts';

/** Sends a reader's page from memory, where it is kept as final bytes, or makes it first. */
export async function sendReaderPage(
  delivery: Delivery,
  route: PageRoute,
  exchange: Exchange,
): Promise<void> {
  const { req, res } = exchange;
  if (delivery.dev) return sendUnkept(delivery, route, exchange);
  try {
    const page = await pageAt(delivery, route);
    if (page.address === null || isAt(route.path, page.address)) {
      return await sendPage(page, exchange);
    }
    setCommonHeaders(delivery.config, res);
    // Not for ever: when the headline changes, so does the address.
    const headers = { Location: page.address, 'Cache-Control': 'public, max-age=60' };
    res.writeHead(308, headers).end();
  } catch (error) {
    log.error('A page could not be made', { url: req.url, error });
    if (res.headersSent) {
      res.destroy();
      return;
    }
    setCommonHeaders(delivery.config, res);
    sendBrokenPage(res);
  }
}

/** The page at this address: kept, or made now; in any case from all that any process has committed. */
export async function pageAt(delivery: Delivery, route: PageRoute): Promise<Page> {
  const behind = delivery.catchUp();
  if (behind) await behind;
  const key = pageKey(route);
  return delivery.pages.get(key, () => renderPage(delivery, key));
}

/** In development Next.js answers by itself, with the scripts that reload the page. */
function sendUnkept(delivery: Delivery, route: PageRoute, { req, res }: Exchange): Promise<void> {
  setCommonHeaders(delivery.config, res);
  res.setHeader('Content-Security-Policy', developmentPolicy());
  req.url = pageKey(route);
  return delivery.render(req, res);
}

/** Addresses are compared as they read: %D8 and %d8 are one letter. */
function isAt(path: string, address: string): boolean {
  return path === address || decoded(path) === decoded(address);
}

function decoded(path: string): string {
  return decodeURIComponent(path).normalize('NFC');
}
