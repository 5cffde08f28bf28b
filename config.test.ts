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
