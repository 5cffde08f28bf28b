import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { uploadAddress } from '#newsroom/addresses.ts';
import type { Exchange } from '#http/exchange.ts';
import type { Delivery } from './delivery.ts';
import { plain } from '#http/plain.ts';
import { deskPolicy, previewPolicy } from './security-headers.ts';

/** As next.config.ts has it: a story's text and its envelope. */
const largestBody = 2 * 1024 * 1024;

/** The pages of the desk that are readers': they are shown in frames (newsroom/addresses.ts). */
const previewedPage = /^\/\w+\/desk\/(?:stories\/\d+|front)\/preview\/page$/u;

/** A photo's file never changes: a browser may keep it, and asks whether its person is still signed in. */
const photoFile = /^\/\w+\/desk\/photos\/file\//u;

/** The desk is an ordinary Next.js application behind a policy with a nonce, which Next takes from the request. */
export async function sendDeskPage(
  { config, render }: Delivery,
  inner: string,
  { req, res }: Exchange,
): Promise<void> {
  const changesSomething = req.method !== 'GET' && req.method !== 'HEAD';
  if (changesSomething && !comesFromHere(req, config.siteUrl)) {
    return plain(res, 403, 'This request did not come from this site.');
  }
  // A photo's own limits are enforced where it is received, and said there in words of its own.
  const isUpload = inner === `/${inner.split('/')[1]}${uploadAddress}`;
  if (!isUpload && req.headers['transfer-encoding'] !== undefined) {
    // How much of it will come is not known, and whoever reads it for us may have no end.
    res.setHeader('Connection', 'close');
    return plain(res, 411, 'Say how long this is.');
  }
  if (!isUpload && Number(req.headers['content-length'] ?? 0) > largestBody) {
    // Read to its end and forgotten: whoever is still sending does not hear the answer.
    req.resume();
    await once(req, 'end');
    return plain(res, 413, 'This is larger than any story may be.');
  }
  const policy = previewedPage.test(inner) ? previewPolicy : deskPolicy();
  req.headers['content-security-policy'] = policy;
  res.setHeader('Content-Security-Policy', policy);
  res.setHeader('Cache-Control', photoFile.test(inner) ? 'private, no-cache' : 'private, no-store');
  req.url = inner;
  return render(req, res);
}

/** A browser names the page that sends a form or an action; a page of another site cannot forge it. */
function comesFromHere(req: IncomingMessage, siteUrl: string): boolean {
  const page = URL.parse(req.headers.origin ?? '');
  return page !== null && (page.origin === siteUrl || page.host === req.headers.host);
}
