import { log } from '#log.ts';
import type { Exchange } from '#http/exchange.ts';
import type { Delivery } from './delivery.ts';
import type { Page } from './pages/page.ts';
import { missingKey } from '#places/page-key.ts';
import { renderPage } from './pages/render-page.ts';
import { sendPage } from './pages/send-page.ts';
import type { ReaderRoute } from './route.ts';
import { sendBrokenPage } from './send-broken-page.ts';
import { setCommonHeaders } from './security-headers.ts';

/** Sends a reader's page: at once from memory, where it is kept as final bytes, or makes it first. */
export function sendReaderPage(
  delivery: Delivery,
  route: ReaderRoute,
  exchange: Exchange,
): void | Promise<void> {
  const kept = delivery.catchUp() ? undefined : delivery.pages.fresh(route.key);
  if (kept) return sendAt(delivery, { route, page: kept }, exchange);
  return makeAndSend(delivery, route, exchange);
}

async function makeAndSend(
  delivery: Delivery,
  route: ReaderRoute,
  exchange: Exchange,
): Promise<void> {
  const { req, res } = exchange;
  try {
    const page = await pageAt(delivery, route);
    await sendAt(delivery, { route, page }, exchange);
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
export async function pageAt(delivery: Delivery, route: ReaderRoute): Promise<Page> {
  await delivery.catchUp();
  const key = (await hasPage(delivery, route.key)) ? route.key : missingKey(route.locale);
  return delivery.pages.get(key, () => renderPage(delivery, key));
}

/** Where it cannot be asked, the page is made, or its last good copy is shown. */
async function hasPage(delivery: Delivery, key: string): Promise<boolean> {
  return delivery.hasPage(key).catch(() => true);
}

/** Sends the page where it stands; from its other addresses it leads there. */
function sendAt(
  { config, reads }: Delivery,
  { route, page }: { route: ReaderRoute; page: Page },
  exchange: Exchange,
): void | Promise<void> {
  if (page.address === null || isAt(route.path, page.address)) {
    const sending = sendPage(page, exchange);
    if (sending) return sending.then(() => reads.hear(page.storyId, exchange));
    return reads.hear(page.storyId, exchange);
  }
  setCommonHeaders(config, exchange.res);
  // Nobody keeps it: when the headline changes, so does the address, and may change back.
  const location = page.address + queryOf(route.key);
  const tags = page.headers.find(([name]) => name === 'Surrogate-Key') ?? [];
  const headers = ['Location', location, 'Cache-Control', 'no-cache', ...tags];
  exchange.res.writeHead(308, headers).end();
}

/** What the page reads of a query stands in its key, and goes with the reader. */
function queryOf(key: string): string {
  const at = key.indexOf('?');
  return at === -1 ? '' : key.slice(at);
}

/** Addresses are compared as they read: %D8 and %d8 are one letter. */
function isAt(path: string, address: string): boolean {
  return path === address || decoded(path) === decoded(address);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
