import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Delivery, Exchange } from './delivery.ts';
import { plain } from './plain.ts';
import type { PageRoute } from './route.ts';
import { deskPolicy } from './security-headers.ts';

/** The desk is an ordinary Next.js application behind a policy with a nonce, which Next takes from the request. */
export async function sendDeskPage(
  { config, dev, render }: Delivery,
  route: PageRoute,
  { req, res }: Exchange,
): Promise<void> {
  if (changesSomething(req) && !comesFromHere(req, config.siteUrl)) {
    return plain(res, 403, 'This request did not come from this site.');
  }
  const policy = deskPolicy(randomBytes(16).toString('base64'), dev);
  req.headers['content-security-policy'] = policy;
  res.setHeader('Content-Security-Policy', policy);
  res.setHeader('Cache-Control', 'private, no-store');
  req.url = route.inner;
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
