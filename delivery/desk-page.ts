import type { Exchange } from '#http/exchange.ts';
import type { Delivery } from './delivery.ts';
import { allowedMethods, deskRequestOf } from './gate/desk-request.ts';
import { comesFromHere, hostFor, tellNext } from './gate/for-next.ts';
import { refuse } from './gate/refuse.ts';
import { deskPolicy, previewPolicy } from './security-headers.ts';

/** The pages of the desk that are readers': they are shown in frames (newsroom/addresses.ts). */
const previewedPage = /^\/\w+\/desk\/(?:stories\/\d+|front)\/preview\/page$/u;

/** A photo's file never changes: a browser may keep it, and asks whether its person is still signed in. */
const photoFile = /^\/\w+\/desk\/photos\/file\//u;

/** Whoever reads an answer slowly keeps nobody else waiting for longer than this. */
const longestRenderMs = 10_000;

/** The desk is an ordinary Next.js application behind a policy with a nonce, which Next takes from the request. */
export async function sendDeskPage(
  { config, gate, render }: Delivery,
  inner: string,
  exchange: Exchange,
): Promise<void> {
  const { req, res } = exchange;
  const kind = deskRequestOf(inner, req.method);
  if (kind === null) {
    const headers = { Allow: allowedMethods(inner) };
    return refuse(exchange, { status: 405, text: 'This is not done here.\n', headers });
  }
  const isOnlyRead = req.method === 'GET' || req.method === 'HEAD';
  if (!isOnlyRead && !comesFromHere(req, config.siteUrl)) {
    const text = 'This request did not come from this site (SITE_URL).\n';
    return refuse(exchange, { status: 403, text });
  }
  const leave = await gate.enter({ kind, inner }, exchange);
  if (!leave) return;
  const late = kind === 'page' ? setTimeout(leave, longestRenderMs).unref() : undefined;
  const policy = previewedPage.test(inner) ? previewPolicy : deskPolicy();
  const address = gate.address(exchange);
  tellNext(req, { address, host: hostFor(req, config.siteUrl) });
  req.headers['content-security-policy'] = policy;
  res.setHeader('Content-Security-Policy', policy);
  res.setHeader('Cache-Control', photoFile.test(inner) ? 'private, no-cache' : 'private, no-store');
  req.url = inner;
  if (kind === 'stream') res.once('close', leave);
  try {
    await render(req, res);
  } finally {
    // Not when the answer has ended: whoever hangs up has not stopped what they began.
    clearTimeout(late);
    leave();
  }
}
