import { type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { releasesOf } from './fixtures/releases.ts';
import { test } from './fixtures/test.ts';

test.use({ serviceWorkers: 'allow' });

const read = [105, 106, 108];

test('without a network a reader finds what was read, and a clear page for all else', async ({
  page,
  context,
  newsroom,
  signedInAs,
  faults,
}) => {
  test.setTimeout(60_000);
  faults.expect(/Failed to load resource|ERR_/u);
  await signedInAs('editor');
  const headlines: string[] = [];
  for (const id of read) {
    await page.goto(`/news/${id}`);
    headlines.push(await page.getByRole('heading', { level: 1 }).innerText());
    await kept(page, `read /news/${id}`);
  }
  await page.goto('/');
  await kept(page, 'front /');
  await page.goto('/desk/stories');
  await page.goto('/news/110');
  await page.getByRole('button', { name: 'احفظ' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'حُفظ الخبر' })).toBeVisible();
  expect(
    (await everything(page)).filter((address) => /\/(?:desk|events)\b/u.test(address)),
  ).toEqual([]);
  await newsroom.stop();
  // For half a minute a browser takes a page that it has just seen for the newest.
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');

  for (const [index, id] of read.entries()) {
    await page.goto(`/n/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlines[index] ?? '');
    await expect(page.getByText('نسخة محفوظة بتاريخ')).toBeVisible();
  }
  await page.goto('/');
  await expect(page.getByText('نسخة محفوظة بتاريخ')).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.goto('/news/108');
  const photo = page.locator('article img').first();
  await expect
    .poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);

  await page.goto('/section/sport');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا اتصال بالشبكة');
  const list = page.getByRole('region', { name: 'آخر ما قرأته' });
  await expect(list.getByRole('link')).toHaveCount(4);
  await expect(page.getByRole('region', { name: 'ما حفظته' }).getByRole('link')).toHaveCount(1);
  await expectNoBarriers(page);
  await list.getByRole('link', { name: headlines[0] ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlines[0] ?? '');
  await page.goto('/en/news/131');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection');
  await expect(page.goto('/desk/stories')).rejects.toThrow(/ERR_/u);

  await newsroom.start();
  // A server that has just begun may be slower than a reader is patient.
  await expect(async () => {
    await page.goto('/news/105');
    await expect(page.getByText('نسخة محفوظة بتاريخ')).toBeHidden({ timeout: 500 });
  }).toPass();
  expect(context.serviceWorkers()).toHaveLength(1);
});

test('a withdrawn story leaves the device, and a new worker takes over in one visit', async ({
  page,
  newsroom,
  faults,
}) => {
  // The stream ends with the house.
  faults.expect(/410|INCOMPLETE_CHUNKED/u);
  const house = await releasesOf(newsroom);
  await page.goto(`${house.url}/news/105`);
  await page.getByRole('button', { name: 'احفظ' }).click();
  await kept(page, 'saved /news/105');
  // As if it had been read before it was withdrawn.
  await page.evaluate(async () => {
    const cache = await caches.open('read /news/109');
    await cache.put('/news/109', new Response('نص قديم'));
  });
  await page.goto(`${house.url}/news/109`);
  expect((await page.evaluate(() => caches.keys())).filter((name) => name.includes('109'))).toEqual(
    [],
  );

  const [before = ''] = await ownCaches(page);
  house.release();
  await page.goto(`${house.url}/news/106`);
  await expect.poll(() => ownCaches(page)).toEqual([`${before}x`]);
  expect(await page.evaluate(() => caches.has('saved /news/105'))).toBe(true);
  house.close();
});

/** Resolves once this browser keeps that. */
async function kept(page: Page, name: string): Promise<void> {
  await expect.poll(() => page.evaluate((one) => caches.has(one), name)).toBe(true);
}

/** Every address that this browser keeps anything of. */
function everything(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return found.flat().map(({ url }) => url);
  });
}

async function ownCaches(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => caches.keys());
  return names.filter((name) => name.startsWith('own '));
}
