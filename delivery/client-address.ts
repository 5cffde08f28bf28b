import type { IncomingMessage } from 'node:http';

const thisMachine = /^(?:::ffff:)?127\.|^::1$/u;

/**
 * Whose request this is. A proxy on this machine names its own peer last in X-Forwarded-For; what stands
 * before that, and what any other machine says, the reader may have invented.
 */
export function clientAddress(req: IncomingMessage): string {
  const peer = req.socket.remoteAddress ?? '';
  if (!thisMachine.test(peer)) return peer;
  const named = String(req.headers['x-forwarded-for'] ?? '');
  return named.split(',').at(-1)?.trim() || peer;
}
