import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test.each([
  ['https://News.example:443/', 'https://news.example'],
  ['http://news.example:8080', 'http://news.example:8080'],
  ['http://[::1]:3000/', 'http://[::1]:3000'],
])('SITE_URL %s is the origin %s', (SITE_URL, origin) => {
  expect(readConfig({ SITE_URL }).siteUrl).toBe(origin);
});

test.each([
  'news.example',
  'ftp://news.example',
  'https://news.example/ar',
  'https://a@news.example',
])('SITE_URL %s stops the start with one line', (SITE_URL) => {
  expect(() => readConfig({ SITE_URL })).toThrow(/^Wrong configuration\. SITE_URL: .+$/u);
});

test('without it the site stands where it listens', () => {
  expect(readConfig({ HOST: '::1', PORT: '3001' }).siteUrl).toBe('http://[::1]:3001');
});

test.each([
  ['0.0.0.0', 'http://localhost:3000'],
  ['::', 'http://localhost:3000'],
  ['192.168.1.5', 'http://192.168.1.5:3000'],
  ['localhost', 'http://localhost:3000'],
])('what listens on %s is no name for links when it is no address: %s', (HOST, origin) => {
  expect(readConfig({ HOST })).toMatchObject({ siteUrl: origin, isSiteUrlGiven: false });
});

test.each([
  [{}, false],
  [{ HOST: 'localhost' }, false],
  [{ HOST: '::1' }, false],
  [{ HOST: '0.0.0.0' }, true],
  [{ HOST: '::' }, true],
  [{ HOST: '192.168.1.5' }, true],
  [{ HOST: '0.0.0.0', SITE_URL: 'http://localhost:3000' }, false],
  [{ SITE_URL: 'http://127.1.2.3' }, false],
  [{ SITE_URL: 'http://[::1]:3000' }, false],
  [{ SITE_URL: 'http://duha.localhost:3000' }, false],
  [{ SITE_URL: 'https://news.example' }, true],
  [{ SITE_URL: 'https://localhost.news.example' }, true],
  [{ SITE_URL: 'http://127.0.0.1.news.example' }, true],
])(
  'with %o others can come: %s; then the demo is made only where it is asked for',
  (env, isPublic) => {
    expect(readConfig(env)).toMatchObject({ isPublic, demo: !isPublic });
    expect(readConfig({ ...env, DEMO: '1' }).demo).toBe(true);
    expect(readConfig({ ...env, DEMO: '0' }).demo).toBe(false);
  },
);

test('pages are made beforehand, or not', () => {
  expect([readConfig({}).warmUp, readConfig({ WARM_UP: '0' }).warmUp]).toEqual([true, false]);
});

test('pages may take 64 MB of memory, or what is set', () => {
  expect(readConfig({}).pageCacheMb).toBe(64);
  expect(readConfig({ PAGE_CACHE_MB: ' ' }).pageCacheMb).toBe(64);
  for (const megabytes of [1, 4096]) {
    expect(readConfig({ PAGE_CACHE_MB: `${megabytes}` }).pageCacheMb).toBe(megabytes);
  }
});

test.each(['0', '-1', '4097', '1.5', '64 MB', 'much', 'NaN', 'Infinity'])(
  'PAGE_CACHE_MB %s stops the start with one line',
  (PAGE_CACHE_MB) => {
    expect(() => readConfig({ PAGE_CACHE_MB })).toThrow(
      /^Wrong configuration\. PAGE_CACHE_MB: .+$/u,
    );
  },
);

test('a proxy on this machine is trusted, and those that are named', () => {
  const trusts = (TRUSTED_PROXIES: string | undefined, address: string) =>
    readConfig({ TRUSTED_PROXIES }).trustedProxies(address, 0);
  for (const list of [undefined, ' ', '192.0.2.1', '2001:db8::/32, 10.0.0.0/8,']) {
    expect(trusts(list, '127.0.0.1')).toBe(true);
    expect(trusts(list, '::1')).toBe(true);
    expect(trusts(list, '10.1.2.3')).toBe(list?.includes('10.0.0.0/8') ?? false);
    expect(trusts(list, '192.0.2.1')).toBe(list === '192.0.2.1');
    expect(trusts(list, '192.0.2.2')).toBe(false);
  }
  expect(trusts('2001:db8::/32', '2001:db8:1::1')).toBe(true);
});

test.each(['proxy.example', '10.0.0', '10.0.0.0/33', '::1/129', '10.0.0.0/', '10.0.0.0/8/8', '*'])(
  'TRUSTED_PROXIES %s stops the start with one line',
  (TRUSTED_PROXIES) => {
    expect(() => readConfig({ TRUSTED_PROXIES })).toThrow(
      /^Wrong configuration\. TRUSTED_PROXIES: .+$/u,
    );
  },
);
