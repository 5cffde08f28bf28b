import type { IncomingMessage } from 'node:http';
import { type BlockList, isIP } from 'node:net';

/**
 * Whose request this is. A trusted proxy names its own peer last in X-Forwarded-For; what stands before that,
 * and what any other machine says, the reader may have invented.
 */
export function clientAddress(req: IncomingMessage, proxies: BlockList): string {
  const named = String(req.headers['x-forwarded-for'] ?? '').split(',');
  let address = plainAddress(req.socket.remoteAddress ?? '');
  while (isTrusted(address, proxies)) {
    const before = plainAddress(named.pop()?.trim() ?? '');
    if (isIP(before) === 0) break;
    address = before;
  }
  return address;
}

/** One reader has one address, whether it comes as IPv4 or as IPv4 in IPv6. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/iu, '');
}

function isTrusted(address: string, proxies: BlockList): boolean {
  const kind = isIP(address);
  return kind !== 0 && proxies.check(address, kind === 4 ? 'ipv4' : 'ipv6');
}
