import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { readConfig } from '#config.ts';
import { clientAddress } from './client-address.ts';

const from = (remoteAddress: string | undefined, forwarded?: string, TRUSTED_PROXIES = '') => {
  const headers = { 'x-forwarded-for': forwarded };
  const req = { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
  return clientAddress(req, readConfig({ TRUSTED_PROXIES }).trustedProxies);
};

test.each([
  ['127.0.0.1', undefined, '127.0.0.1'],
  ['127.0.0.1', '', '127.0.0.1'],
  ['127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['::1', '203.0.113.7', '203.0.113.7'],
  ['::ffff:127.0.0.1', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
  [undefined, '198.51.100.1', ''],
])('from %s, forwarded for %s: %s', (peer, forwarded, address) => {
  expect(from(peer, forwarded)).toBe(address);
});

test.each([
  ['a proxy that is trusted', '10.0.0.5', '203.0.113.7', '203.0.113.7'],
  ['another machine beside it', '10.0.1.5', '203.0.113.7', '10.0.1.5'],
  ['a chain of them', '192.0.2.1', '203.0.113.7, 10.0.0.9, 10.0.0.5', '203.0.113.7'],
  ['one on this machine before one elsewhere', '127.0.0.1', '203.0.113.7, 10.0.0.5', '203.0.113.7'],
  ['one of IPv6', '2001:db8::17', '2001:db8:1::9', '2001:db8:1::9'],
  ['IPv4 in IPv6', '::ffff:10.0.0.5', '::ffff:203.0.113.7', '203.0.113.7'],
  ['a chain without a reader', '192.0.2.1', '10.0.0.9, 10.0.0.5', '10.0.0.9'],
])('%s', (_, peer, forwarded, address) => {
  expect(from(peer, forwarded, '10.0.0.0/24, 192.0.2.1,2001:db8::/64')).toBe(address);
});

test.each([
  ['who says to be a proxy', '203.0.113.7', '10.0.0.5', '203.0.113.7'],
  ['who names another reader', '10.0.0.5', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  [
    'who names a proxy as a reader',
    '10.0.0.5',
    '198.51.100.1, 10.0.0.9, 203.0.113.7',
    '203.0.113.7',
  ],
  ['who sends nonsense before', '10.0.0.5', '"><script>, , 203.0.113.7', '203.0.113.7'],
  ['whom the proxy calls unknown', '10.0.0.5', '198.51.100.1, unknown', 'unknown'],
  ['who writes a number of another kind', '10.0.0.5', '2130706433', '2130706433'],
  ['who sends very many', '10.0.0.5', `${'10.0.0.9,'.repeat(1700)}203.0.113.7`, '203.0.113.7'],
])('a reader %s cannot be taken for another', (_, peer, forwarded, address) => {
  expect(from(peer, forwarded, '10.0.0.0/24')).toBe(address);
});
