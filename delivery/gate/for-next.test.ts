import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { comesFromHere, hostFor } from './for-next.ts';

const asks = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage;
const here = 'http://127.0.0.1:3000';

test.each([
  ['http://127.0.0.1:3000', '127.0.0.1:3000', true],
  ['http://localhost:3000', 'localhost:3000', true],
  ['http://[::1]:3000', '[::1]:3000', true],
  ['http://192.0.2.7:3000', '192.0.2.7:3000', true],
  ['https://localhost:3000', 'localhost:3000', false],
  ['http://localhost:3001', 'localhost:3000', false],
  // A name that its owner lets point to this machine (DNS rebinding).
  ['http://evil.example:3000', 'evil.example:3000', false],
])('on one’s own machine an act from %s to %s: %s', (origin, host, isOurs) => {
  expect(comesFromHere(asks({ origin, host }), here)).toBe(isOurs);
});

test('Next.js is told the public host, and where there is none the one that was asked', () => {
  expect(hostFor(asks({ host: 'evil.example' }), 'https://duha.example')).toBe('duha.example');
  expect(hostFor(asks({ host: 'localhost:3000' }), here)).toBe('localhost:3000');
  expect(hostFor(asks({ host: 'evil.example' }), here)).toBe('127.0.0.1:3000');
});
