import { expect, test } from 'vitest';
import { readEmbedAddress } from './read-embed-address.ts';

test.each([
  ['https://youtu.be/a1B2c3D4e5-', 'https://youtu.be/a1B2c3D4e5-'],
  [' youtu.be/a1B2c3D4e5-\n', 'https://youtu.be/a1B2c3D4e5-'],
  ['HTTP://x.com/duha/status/1', 'https://x.com/duha/status/1'],
])('%j is the address of a post', (typed, address) => {
  expect(readEmbedAddress(typed)).toBe(address);
});

test.each([
  '',
  'https://example.com/1',
  'شاهدوا https://youtu.be/a1B2c3D4e5-',
  'https://youtu.be/a https://youtu.be/b',
  'javascript:youtu.be/1',
  `https://youtu.be/${'a'.repeat(2000)}`,
])('%j is none', (typed) => {
  expect(readEmbedAddress(typed)).toBeNull();
});
