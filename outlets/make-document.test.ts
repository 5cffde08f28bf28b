import { expect, test } from 'vitest';
import { z } from 'zod';
import { writeCoverage } from '#db/test/write-coverage.ts';
import { appIcons } from '#newsroom/icons.ts';
import { publishing } from './test/publish.ts';

test('robots are kept from the desk, and led to the sitemaps', async () => {
  const { ask } = await publishing();
  const { type, text } = await ask('/robots.txt');
  expect(type).toBe('text/plain; charset=utf-8');
  const lines = text.split('\n');
  expect(lines[0]).toBe('User-agent: *');
  expect(lines).toEqual(
    expect.arrayContaining([
      'Disallow: /desk',
      'Disallow: /en/desk',
      'Sitemap: https://duha.example/sitemap.xml',
      'Sitemap: https://duha.example/news-sitemap.xml',
    ]),
  );
});

/** W3C, Web Application Manifest: what must be there to be installed. */
const manifest = z.object({
  id: z.literal('/'),
  name: z.string().min(1),
  lang: z.string(),
  dir: z.enum(['rtl', 'ltr']),
  start_url: z.string(),
  scope: z.literal('/'),
  display: z.literal('standalone'),
  icons: z.array(
    z.object({
      src: z.string(),
      sizes: z.string(),
      type: z.literal('image/png'),
      purpose: z.enum(['any', 'maskable']),
    }),
  ),
});

test.each([
  ['ar', 'الضحى', 'rtl', '/'],
  ['en', 'Al-Duha', 'ltr', '/en'],
] as const)('the newspaper can be installed in %s', async (locale, name, dir, start) => {
  const { ask } = await publishing({ locale });
  const { type, text, notes } = await ask('/manifest.webmanifest');
  expect(type).toBe('application/manifest+json; charset=utf-8');
  const told = manifest.parse(JSON.parse(text));
  expect(told).toMatchObject({ name, lang: locale, dir, start_url: start });
  expect(told.icons.map(({ src }) => src)).toEqual(appIcons.map(({ path }) => path));
  const sizes = (purpose: string) =>
    told.icons.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes);
  expect([sizes('any'), sizes('maskable')]).toEqual([
    ['192x192', '512x512'],
    ['192x192', '512x512'],
  ]);
  expect([...notes.tags]).toContain('settings');
});

test('a live coverage is where it runs, whoever leads there', async () => {
  const { db, ask } = await publishing();
  await writeCoverage(db);
  for (const path of ['/feed.xml', '/feed.atom', '/feed.json', '/sitemap/0', '/news-sitemap.xml']) {
    const { text } = await ask(path);
    expect([path, text.includes('https://duha.example/live/1/')]).toEqual([path, true]);
    expect([path, text.includes('https://duha.example/news/1/')]).toEqual([path, false]);
  }
});
