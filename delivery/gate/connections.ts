import type { Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { Config } from '#config.ts';

/** A head comes at once; a body may be a photo over a bad line, and shorter times are set where less is sent. */
export const connectionTimes: ServerOptions = {
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5_000,
};

/** Live streams (20,000) and what readers ask for beside them. */
const mostConnections = 25_000;
/** A newsroom or a village behind one address; readers behind a proxy of ours are counted by their streams alone. */
const mostPerAddress = 1_000;

/** Bounds how many connections there are, and how many one address has. */
export function limitConnections(
  http: Server,
  isTrusted: Config['trustedProxies'],
  { most = mostConnections, perAddress = mostPerAddress } = {},
): void {
  const open = new Map<string, number>();
  http.maxConnections = most;
  http.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    if (address === '' || isTrusted(address, 0)) return;
    const here = (open.get(address) ?? 0) + 1;
    if (here > perAddress) {
      socket.destroy();
      return;
    }
    open.set(address, here);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}
