import { type APIResponse, expect } from '@playwright/test';
import { XmlDocument } from 'libxml2-wasm';
import { demoStories } from '#db/demo/stories/all-stories.ts';
import { test } from './fixtures/test.ts';

const lists = ['', '/section/sport', '/en', '/en/section/sport'];
const xml = 'application/xml; charset=utf-8';
const json = 'application/json; charset=utf-8';
const manifest = 'application/manifest+json; charset=utf-8';

/** Every address for machines that design/contract.md names, and what it is. */
const addresses: Record<string, string> = {
  ...Object.fromEntries(
    lists.flatMap((list) => [
      [`${list}/feed.xml`, 'application/rss+xml; charset=utf-8'],
      [`${list}/feed.atom`, 'application/atom+xml; charset=utf-8'],
      [`${list}/feed.json`, 'application/feed+json; charset=utf-8'],
    ]),
  ),
  '/sitemap.xml': xml,
  '/sitemap-pages.xml': xml,
  '/sitemap-stories-0.xml': xml,
  '/news-sitemap.xml': xml,
  '/robots.txt': 'text/plain; charset=utf-8',
  '/manifest.webmanifest': manifest,
  '/en/manifest.webmanifest': manifest,
  '/news/105/story.json': json,
};

async function readable(answer: APIResponse): Promise<string> {
  const text = await answer.text();
  const type = answer.headers()['content-type'] ?? '';
  if (type.includes('xml')) XmlDocument.fromString(text).dispose();
  if (type.includes('json')) JSON.parse(text);
  return text;
}

test('what machines read is there, well-formed, and says nothing that is not public', async ({
  page,
  newsroom,
}) => {
  const hidden = demoStories.filter(({ state }) => state !== undefined);
  const texts = new Map<string, string>();
  for (const [path, type] of Object.entries(addresses)) {
    const answer = await page.request.get(path);
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, type]);
    const text = await readable(answer);
    for (const { headline } of hidden) expect(text).not.toContain(headline);
    texts.set(path, text);
  }
  // What a withdrawn story leaves is its notice; of others nobody knows.
  for (const { id, state } of hidden) {
    const answer = await page.request.get(`/news/${id}/story.json`);
    expect([id, answer.status()]).toEqual([id, state === 'withdrawn' ? 410 : 404]);
  }

  // A page leads to what belongs to it, and each of these is there.
  await page.goto('/section/sport');
  const links = page.locator('link[rel="alternate"][type], link[rel="manifest"]');
  const named = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(named).toEqual(
    expect.arrayContaining(['/section/sport/feed.xml', '/section/sport/feed.json']),
  );
  const { icons } = JSON.parse(texts.get('/manifest.webmanifest') ?? '') as {
    icons: { src: string }[];
  };
  const robots = texts.get('/robots.txt') ?? '';
  const sitemaps = robots.match(/(?<=Sitemap: ).+/gu) ?? [];
  expect(sitemaps).toHaveLength(2);
  const others = [...named, ...icons.map(({ src }) => src), ...sitemaps];
  for (const address of others) {
    const answer = await page.request.get(new URL(address ?? '', newsroom.url).href);
    expect([address, answer.status()]).toEqual([address, 200]);
  }

  // And its own data can be read.
  await page.goto('/n/105');
  const data = page.locator('script[type="application/ld+json"]');
  const told = JSON.parse((await data.textContent()) ?? '') as { '@graph': { '@type': string }[] };
  expect(told['@graph'].map((one) => one['@type'])).toEqual(['NewsArticle', 'BreadcrumbList']);
});
