import type { IncomingHttpHeaders } from 'node:http';
import { isbot } from 'isbot';
import { LRUCache } from 'lru-cache';
import type { Exchange } from '#http/exchange.ts';

/** No browser's own name is as long. */
const longestName = 500;
/** Most readers share few of them, and looking one up is as fast as comparing it. */
const readers = new LRUCache<string, boolean>({ max: 2_000 });

/**
 * Whether this answer is a story on its way to somebody who reads it: sent whole, to no robot that says that it
 * is one, and not beforehand by another site. What one of our own pages asks for beforehand, it asks for with
 * the press on its link (public/speculation-rules.json): no other request follows that one.
 */
export function isRead({ req, res }: Exchange): boolean {
  return (
    req.method === 'GET' &&
    res.statusCode === 200 &&
    !isBeforehand(req.headers) &&
    isReader(req.headers['user-agent'])
  );
}

/** Browsers say so in one of two ways; which page asks, in `Sec-Fetch-Site`. */
function isBeforehand(headers: IncomingHttpHeaders): boolean {
  const purpose = headers['sec-purpose'] ?? headers['purpose'];
  return purpose !== undefined && headers['sec-fetch-site'] !== 'same-origin';
}

/** Who has no name is no browser. */
function isReader(name: string | undefined): boolean {
  if (!name || name.length > longestName) return false;
  const known = readers.get(name);
  if (known !== undefined) return known;
  const reads = !isbot(name);
  readers.set(name, reads);
  return reads;
}
