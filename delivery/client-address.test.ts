import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  clientAddress({
    socket: { remoteAddress },
    headers: { 'x-forwarded-for': forwarded },
  } as unknown as IncomingMessage);

test.each([
  ['127.0.0.1', undefined, '127.0.0.1'],
  ['127.0.0.1', '', '127.0.0.1'],
  ['127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['::1', '203.0.113.7', '203.0.113.7'],
  ['::ffff:127.0.0.1', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
  [undefined, undefined, ''],
])('from %s, forwarded for %s: %s', (peer, forwarded, address) => {
  expect(from(peer, forwarded)).toBe(address);
});
