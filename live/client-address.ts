import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';
import type { Config } from '#config.ts';

/**
 * Whose request this is. A trusted proxy names its own peer last in X-Forwarded-For; what stands before that,
 * and what any other machine says, the reader may have invented.
 */
export function clientAddress(req: IncomingMessage, isTrusted: Config['trustedProxies']): string {
  const address: string | undefined = proxyAddress(req, isTrusted);
  // One reader has one address, whether it comes as IPv4 or as IPv4 in IPv6.
  return address?.replace(/^::ffff:(?=\d+\.)/iu, '') ?? '';
}
