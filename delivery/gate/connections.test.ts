import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { connectionTimes, limitConnections } from './connections.ts';

/** How many of five connections stay open. */
async function staying(isTrusted: boolean): Promise<number> {
  const http = createServer((_, res) => void res.end());
  limitConnections(http, () => isTrusted, { perAddress: 2 });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  onTestFinished(() => void http.close());
  let open = 0;
  for (let number = 0; number < 5; number += 1) {
    const socket = connect((http.address() as AddressInfo).port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    socket.on('error', () => {});
    const first = await Promise.race([
      once(socket, 'data').then(() => true),
      once(socket, 'close').then(() => false),
    ]);
    if (first) open += 1;
  }
  return open;
}

test('one address has so many connections and no more; a proxy of ours has as many as come', async () => {
  expect(await staying(false)).toBe(2);
  expect(await staying(true)).toBe(5);
});

test('a head that does not come is not waited for long, and looked for often', () => {
  const http = createServer(connectionTimes);
  expect(http.headersTimeout).toBeLessThanOrEqual(15_000);
  expect(http.requestTimeout).toBeLessThanOrEqual(300_000);
});
