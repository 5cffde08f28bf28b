import { expect, test } from 'vitest';
import { deviceCookie, readDevice } from './device.ts';
import { networkOf } from './network-of.ts';

const secret = 'a secret of at least 32 characters';
const name = 'mihbara.device';
const read = (value: string, by = secret) => readDevice(`${name}=${value}`, name, by);

test('a browser remembers with which accounts it has signed in, the last one first', () => {
  const first = read(deviceCookie(null, 'one', secret));
  const second = read(deviceCookie(first, 'other', secret));
  expect(second).toEqual({ id: first?.id, people: ['other', 'one'] });
  expect(read(deviceCookie(second, 'one', secret))?.people).toEqual(['one', 'other']);
  let device = second;
  for (let number = 0; number < 20; number += 1) {
    device = read(deviceCookie(device, `person-${number}`.padEnd(36, '0'), secret));
  }
  expect(device?.people).toHaveLength(8);
});

test('what it says of itself counts only with our signature', () => {
  expect(read(deviceCookie(null, 'one', 'another secret of 32 characters!'))).toBeNull();
  expect(read('id~one')).toBeNull();
  expect(readDevice(undefined, name, secret)).toBeNull();
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:1::9', '2001:db8:1:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
