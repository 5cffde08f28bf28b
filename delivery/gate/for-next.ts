/** What Next.js is told of a request, and whether a page of this site sent it. */
import type { IncomingMessage } from 'node:http';
import { addressHeader } from '#auth/address-header.ts';

/** What anybody may write, and what proxies write for us alone: Next.js would build addresses from it. */
const notForNext =
  /^(?:x-forwarded-.*|forwarded|x-real-ip|x-mihbara-.*|x-original-.*|x-rewrite-.*)$/u;
const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]', '0.0.0.0', '[::]']);
/** A host that no other site can point to itself, as it can a name. */
const ownHost = /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

/** A browser names the page that sends a form or an action; a page of another site cannot forge it. */
export function comesFromHere(req: IncomingMessage, siteUrl: string): boolean {
  const { origin } = req.headers;
  return origin === siteUrl || (origin !== undefined && origin === originHere(req, siteUrl));
}

/** Takes out what was said on the way, and says who asks and where. */
export function tellNext(
  { headers }: IncomingMessage,
  { address, host }: { address: string; host: string },
): void {
  for (const name of Object.keys(headers)) if (notForNext.test(name)) delete headers[name];
  headers.host = host;
  headers[addressHeader] = address;
}

/** The host under which the site is known: the public one, or while it is tried on one's own machine the one asked. */
export function hostFor(req: IncomingMessage, siteUrl: string): string {
  const here = originHere(req, siteUrl);
  return new URL(here ?? siteUrl).host;
}

/** A site without a public address is reached by whatever this machine is called. */
function originHere({ headers: { host } }: IncomingMessage, siteUrl: string): string | null {
  if (!thisMachine.has(new URL(siteUrl).hostname)) return null;
  if (host === undefined || !ownHost.test(host)) return null;
  return URL.parse(`http://${host}`)?.origin ?? null;
}
