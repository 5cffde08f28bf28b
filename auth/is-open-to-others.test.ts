import { expect, test } from 'vitest';
import { readConfig } from '#config.ts';
import { isPublishedPassword } from '#newsroom/published-password.ts';
import { isOpenToOthers } from './is-open-to-others.ts';

const local = readConfig({});
const site = readConfig({ SITE_URL: 'https://news.example' });

test.each([
  ['this machine', local, { host: '127.0.0.1:3000' }, false],
  ['this machine by its name', local, { host: 'localhost:3000' }, false],
  ['this machine in IPv6', local, { host: '[::1]:3000' }, false],
  ['another name, by a proxy that passes Host', local, { host: 'news.example' }, true],
  ['an address of the network', local, { host: '192.168.1.5:3000' }, true],
  [
    'a proxy that names the host by itself',
    local,
    { host: '127.0.0.1:3000', 'x-forwarded-host': 'news.example' },
    true,
  ],
  ['this machine, where the site is public', site, { host: '127.0.0.1:3000' }, true],
])('asked for as %s', (_, config, headers, isOpen) => {
  expect(isOpenToOthers(config, new Headers(headers))).toBe(isOpen);
});

test('the published password is known in whatever letters it is typed', () => {
  expect(isPublishedPassword('duha-demo-2026')).toBe(true);
  expect(isPublishedPassword('ｄｕｈａ-demo-２０２６')).toBe(true);
  expect(isPublishedPassword('duha-demo-2027')).toBe(false);
});
