import { expect, test } from 'vitest';
import { routeOf } from './route.ts';

const files = new Set(['/reader.js', '/icon.svg', '/fonts/a.woff2']);
const go = (url: string) => routeOf(url, files);

const nowhere = '/ar/-/nowhere';

test.each([
  ['/', '/ar'],
  ['/?page=2', '/ar'],
  ['/news/12/%D8%AE%D8%A8%D8%B1', '/ar/news/12'],
  ['/section/sport?page=2&a=/x', '/ar/section/sport?page=2'],
  ['/en', '/en'],
  ['/en?page=2', '/en'],
  ['/en/news/12/x', '/en/news/12'],
  ['/english', nowhere],
  ['/arts', nowhere],
  ['/en/ar', '/en/-/nowhere'],
  ['/desks', nowhere],
  ['/news/desk', nowhere],
  ['/%5cevil.example', nowhere],
  ['/reader.js.map', nowhere],
  ['/healthz/x', nowhere],
  ['/card/0.png', nowhere],
  ['/card/12', nowhere],
  ['/card/12.png.svg', nowhere],
  ['/en/card/12.png', '/en/-/nowhere'],
  ['/.well-known/x', nowhere],
  ['/news/12/...', '/ar/news/12'],
  ['/search?q=../x', nowhere],
])('%s is the readers’ page %s', (url, key) => {
  const locale = key.slice(1, 3);
  expect(go(url)).toEqual({ to: 'reader', locale, key, path: url.split('?')[0] });
});

test.each([
  ['/news/12/%D8%A3%D9', '/ar/news/12'],
  ['/news/12/%ff', '/ar/news/12'],
  ['/news/12/abc%2', '/ar/news/12'],
  ['/news/12/%', '/ar/news/12'],
  ['/en/live/12/%D8', '/en/live/12'],
  ['/n/12%', '/ar/news/12'],
  ['/n/12.', '/ar/news/12'],
  ['/n/12)', '/ar/news/12'],
  ['/n/12%D8%8C', '/ar/news/12'],
  ['/news/12,', '/ar/news/12'],
  [Buffer.from('/n/12،').toString('latin1'), '/ar/news/12'],
  [Buffer.from('/news/12/أُلغيت-الرحلات').toString('latin1'), '/ar/news/12'],
  [Buffer.from('/topic/نيل').toString('latin1'), '/ar/topic/%D9%86%D9%8A%D9%84'],
  ['/section/%E0%A4%A', '/ar/section/--'],
  ['/%', nowhere],
])('what messengers make of an address leads where it was meant to: %s', (path, key) => {
  expect(go(path)).toEqual({ to: 'reader', locale: key.slice(1, 3), key, path });
});

test.each(['/desk/%', '/en/desk/%ff'])('%s is no address of the desk', (url) => {
  expect(go(url)).toEqual({ to: 'bad' });
});

test.each([
  ['/ar/', '/'],
  ['/ar/ar/ar', '/'],
  ['/ar//ar/news/12//', '/news/12'],
  ['/ar/en/news/12/?x=1', '/en/news/12?x=1'],
  ['/en/ar/', '/en/ar'],
])('%s leads to %s in one step', (url, location) => {
  expect(go(url)).toEqual({ to: 'redirect', location });
  expect(go(location).to).toBe('reader');
});

test.each([
  ['/desk', '/ar/desk'],
  ['/desk/stories/12?x=1', '/ar/desk/stories/12?x=1'],
  ['/en/desk', '/en/desk'],
  ['/en/desk/sign-in', '/en/desk/sign-in'],
])('%s is the page %s of the desk', (url, inner) => {
  expect(go(url)).toEqual({ to: 'desk', inner });
});

test.each([
  ['/healthz', { to: 'health' }],
  ['/readyz?x', { to: 'ready' }],
  ['/events', { to: 'events' }],
  ['/events?last=7', { to: 'events' }],
  ['/_next/static/a.css', { to: 'file' }],
  ['/__nextjs_font/a.woff2', { to: 'file' }],
  ['/reader.js', { to: 'file' }],
  ['/reader.js?v=2', { to: 'file' }],
  ['/fonts/a.woff2', { to: 'file' }],
  ['/media/0123456789abcdef0123-480.webp', { to: 'photo', file: '0123456789abcdef0123-480.webp' }],
  ['/media/', { to: 'photo', file: '' }],
  ['/card/12.png', { to: 'card', storyId: 12 }],
  ['/card/12.png?v=a1', { to: 'card', storyId: 12 }],
])('%s goes to %o', (url, route) => {
  expect(go(url)).toEqual(route);
});

test.each([
  ['/ar', '/'],
  ['/en/', '/en'],
  ['/section/sport/?page=2', '/section/sport?page=2'],
  ['/desk/stories//', '/desk/stories'],
  ['/ar/', '/'],
  ['/ar?page=2', '/?page=2'],
  ['/ar/news/12/x?a=1&b=2', '/news/12/x?a=1&b=2'],
  ['/ar/desk', '/desk'],
  ['/ar//evil.example', '/evil.example'],
  ['/ar////evil.example/x', '/evil.example/x'],
  ['/ar/%5cevil.example', '/%5cevil.example'],
  ['/ar/https://evil.example', '/https://evil.example'],
  ['/ar?//evil.example', '/?//evil.example'],
])('%s, the inner form, leads to %s on this site', (url, location) => {
  expect(go(url)).toEqual({ to: 'redirect', location });
  const reached = new URL(location, 'https://duha.example');
  expect(reached.origin).toBe('https://duha.example');
});

test.each([
  '//evil.example',
  '//evil.example/ar',
  '/\\evil.example',
  '\\\\evil.example',
  '/ar/\\evil.example',
  '/ar\\/evil.example',
  '/ar/\t/evil.example',
  '/ar/\n/evil.example',
  '/\t/evil.example',
  '/x/../desk/sign-in',
  '/x/%2e%2E/desk/sign-in',
  '/x/.%2e/desk',
  '/./desk',
  '/desk/..',
  '/en/%2e',
  '/media/../secret',
  '/_next/../desk',
  'https://evil.example/ar',
  'ar',
  '',
  '*',
  '?x',
])('%j is no address of ours', (url) => {
  expect(go(url)).toEqual({ to: 'bad' });
});
