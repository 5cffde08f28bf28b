import { describe, expect, test } from 'vitest';
import { routeOf } from '#delivery/route.ts';

/** The key of an address as it is asked for. */
function keyOf(url: string) {
  const route = routeOf(url, new Set());
  if (route.to !== 'reader') throw new Error(`${url} is no reader's page`);
  return route.key;
}

test.each([
  ['/', '/ar'],
  ['/section/sport', '/ar/section/sport'],
  ['/saved', '/ar/saved'],
  ['/en/offline?x=1', '/en/offline'],
  ['/section/sport?page=2', '/ar/section/sport?page=2'],
  ['/section/sport?page=99999', '/ar/section/sport?page=99999'],
  ['/section/sport?before=120', '/ar/section/sport?before=120'],
  ['/topic/roads', '/ar/topic/roads'],
  ['/topic/roads?before=7', '/ar/topic/roads?before=7'],
  ['/en/writer/layla?page=2', '/en/writer/layla?page=2'],
  ['/archive', '/ar/archive'],
  ['/archive?before=3', '/ar/archive'],
  ['/archive/2026/11/22', '/ar/archive/2026/11/22'],
  ['/archive/2026/11/22?page=2', '/ar/archive/2026/11/22'],
  ['/en/archive/2026/11/22?before=30', '/en/archive/2026/11/22?before=30'],
  ['/news/12', '/ar/news/12'],
  ['/news/12/%D9%82%D9%85%D8%A9', '/ar/news/12'],
  ['/news/12/anything', '/ar/news/12'],
  ['/n/12', '/ar/news/12'],
  ['/about?x=1', '/ar/about'],
  ['/en/policies', '/en/policies'],
  ['/corrections', '/ar/corrections'],
  ['/corrections?before=12&page=2', '/ar/corrections?before=12'],
  ['/en/corrections?before=w12', '/en/corrections?before=w12'],
  ['/live/12/x', '/ar/live/12'],
  ['/en/live/12/x?entry=7', '/en/live/12?entry=7'],
  ['/en', '/en'],
  ['/en/section/sport?page=2', '/en/section/sport?page=2'],
  ['/en/news/12/x', '/en/news/12'],
  ['/en/n/12', '/en/news/12'],
  [`/news/${'9'.repeat(15)}`, `/ar/news/${'9'.repeat(15)}`],
])('%s is the page %s', (url, key) => {
  expect(keyOf(url)).toBe(key);
});

describe('what machines read has keys too:', () => {
  test.each([
    ['/feed.xml', '/ar/feed.xml'],
    ['/feed.atom?utm_source=x', '/ar/feed.atom'],
    ['/en/feed.json', '/en/feed.json'],
    ['/section/s%70ort/feed.xml', '/ar/section/sport/feed.xml'],
    ['/en/topic/%d9%82/feed.atom', '/en/topic/%D9%82/feed.atom'],
    ['/writer/salma/feed.json', '/ar/writer/salma/feed.json'],
    ['/news/12/story.json', '/ar/news/12/story.json'],
    ['/sitemap.xml', '/ar/sitemap.xml'],
    ['/sitemap-pages.xml', '/ar/sitemap-pages.xml'],
    ['/sitemap-stories-0.xml', '/ar/sitemap/0'],
    ['/sitemap-stories-99.xml', '/ar/sitemap/99'],
    ['/news-sitemap.xml', '/ar/news-sitemap.xml'],
    ['/news-sitemap-2.xml', '/ar/news-sitemap/2'],
    ['/robots.txt', '/ar/robots.txt'],
    ['/manifest.webmanifest', '/ar/manifest.webmanifest'],
    ['/en/manifest.webmanifest', '/en/manifest.webmanifest'],
  ])('%s is %s', (url, key) => {
    expect(keyOf(url)).toBe(key);
  });

  test('but what speaks of the whole site stands at its root alone', () => {
    for (const name of ['robots.txt', 'sitemap.xml', 'news-sitemap.xml', 'sitemap-stories-0.xml']) {
      expect(keyOf(`/en/${name}`)).toBe('/en/-/nowhere');
    }
  });
});

describe('what no page reads does not count:', () => {
  test.each([
    ['/?page=2', '/'],
    ['/?utm_source=x&fbclid=y', '/'],
    ['/?', '/'],
    ['/en?x', '/en'],
    ['/news/12/x?page=2', '/news/12/x'],
    ['/n/12?x=1', '/n/12'],
    ['/live/12/x?before=2', '/live/12/x'],
    ['/section/sport?x=1', '/section/sport'],
    ['/section/sport?Page=2', '/section/sport'],
    ['/section/sport?x=1&page=2&y=3', '/section/sport?page=2'],
    ['/section/sport?p%61ge=2', '/section/sport?page=2'],
    ['/section/sport?page=2&page=3', '/section/sport?page=2'],
    ['/section/sport?page=2&before=40', '/section/sport?before=40'],
    ['/section/sport?page=2?x', '/section/sport?page=2'],
  ])('%s is %s', (url, same) => {
    expect(keyOf(url)).toBe(keyOf(same));
  });
});

describe('however a section is written, it is one page:', () => {
  test.each([
    ['/section/s%70ort', '/section/sport'],
    ['/section/%73%70%6f%72%74', '/section/%73%70%6F%72%74'],
    ['/section/%d9%82', '/section/%D9%82'],
    // Alef and madda apart, and as one letter.
    ['/section/%D8%A7%D9%93', '/section/%D8%A2'],
  ])('%s is %s', (url, same) => {
    expect(keyOf(url)).toBe(keyOf(same));
  });

  test('but no other: a section’s second page cannot be named as a section', () => {
    const second = keyOf('/section/sport?page=2');
    for (const url of ['/section/sport%202', '/section/sport%2B2', '/section/sport+2']) {
      expect(keyOf(url)).not.toBe(second);
    }
    expect(keyOf('/section/a%2Fb')).toBe('/ar/section/a%2Fb');
    expect(keyOf('/section/a%3Fpage=2')).toBe('/ar/section/a%3Fpage%3D2');
  });
});

describe('addresses that no page has are one missing page:', () => {
  const digits = ['0', '01', '-1', '1.5', '1e3', '+1', '%31', '%D9%A1', '1%00', 'NaN', '1x'];
  test.each([
    '/x',
    '/search?q=x',
    '/-/nowhere',
    '/News/12',
    '/%6Eews/12',
    '/constructor',
    '/__proto__',
    '/news',
    '/section',
    '/n',
    '/news/12/x/y',
    '/news/12//x',
    '/news//12',
    '/live/12/x?entry=0',
    '/live/12/x/y',
    '/n/12/x',
    '/n/12/x/y',
    '/section/sport/x',
    '/corrections/x',
    '/about/x',
    '/abouts',
    ...['0', 'w', 'w0', 'x1', '1w', '%D9%A2'].map((entry) => `/corrections?before=${entry}`),
    '/topic',
    '/writer/layla/x',
    '/archive/2026',
    '/archive/2026/11',
    '/archive/2026/1/2',
    '/archive/2026/11/22/x',
    '/archive/2026-11-22',
    '/section/sport/feed.rss',
    '/section/sport/x/feed.xml',
    '/archive/feed.xml',
    '/feed.xml/x',
    '/news/x/story.json',
    '/sitemap-stories-00.xml',
    '/news-sitemap-0.xml',
    '/section//sport',
    ...['abc', '0', '01', '100000', '', '-1', '1.5', '%201', '2%00', '%D9%A2'].map(
      (page) => `/section/sport?page=${page}`,
    ),
    ...['abc', '0', '01', '1000000000', '', '-1', '1.5'].map(
      (place) => `/section/sport?before=${place}`,
    ),
    ...digits.flatMap((id) => [`/news/${id}`, `/news/${id}/x`, `/n/${id}`]),
    `/news/${'9'.repeat(16)}`,
    `/news/12/${'x'.repeat(2_000)}`,
    `/section/${'x'.repeat(2_000)}`,
    `/section/sport?page=2&${'x'.repeat(2_000)}`,
    `/?${'x'.repeat(2_000)}`,
  ])('%.60s', (url) => {
    expect(keyOf(url)).toBe('/ar/-/nowhere');
    const english = keyOf(`/en${url.replace(/^\/(?=\?|$)/u, '')}`);
    expect(english).toBe('/en/-/nowhere');
  });
});
