import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Delivery, Exchange } from './delivery.ts';
import { plain } from './plain.ts';
import { deskPolicy } from './security-headers.ts';

/** As next.config.ts has it: a story's text and its envelope. */
const largestBody = 2 * 1024 * 1024;

/** The desk is an ordinary Next.js application behind a policy with a nonce, which Next takes from the request. */
export async function sendDeskPage(
  { config, render }: Delivery,
  inner: string,
  { req, res }: Exchange,
): Promise<void> {
  if (changesSomething(req) && !comesFromHere(req, config.siteUrl)) {
    return plain(res, 403, 'This request did not come from this site.');
  }
  if (Number(req.headers['content-length'] ?? 0) > largestBody) {
    // Read to its end and forgotten: whoever is still sending does not hear the answer.
    req.resume();
    await once(req, 'end');
    return plain(res, 413, 'This is larger than any story may be.');
  }
  const policy = deskPolicy(randomBytes(16).toString('base64'));
  req.headers['content-security-policy'] = policy;
  res.setHeader('Content-Security-Policy', policy);
  res.setHeader('Cache-Control', 'private, no-store');
  req.url = inner;
  return render(req, res);
}

function changesSomething(req: IncomingMessage): boolean {
  return req.method !== 'GET' && req.method !== 'HEAD';
}

/** A browser names the page that sends a form or an action; a page of another site cannot forge it. */
function comesFromHere(req: IncomingMessage, siteUrl: string): boolean {
  const origin = req.headers.origin;
  if (!origin || !URL.canParse(origin)) return false;
  return origin === siteUrl || new URL(origin).host === req.headers.host;
}
