import { type Page, expect } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { markFor } from './fixtures/mark-for.ts';
import { test } from './fixtures/test.ts';
import { withdrawHere } from './fixtures/withdraw-here.ts';

const printed = 105;
const draft = 137;

/** Width and height of a PNG, as its header says them (PNG 1.2, 11.2.2). */
function sizeOf(png: Buffer): [width: number, height: number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

async function cardOf(page: Page, path: string): Promise<Buffer> {
  const answer = await page.request.get(path);
  expect(answer.status(), path).toBe(200);
  expect(answer.headers()['content-type']).toBe('image/png');
  return answer.body();
}

const namedIn = (page: Page, property: string) =>
  page.locator(`meta[property="${property}"], meta[name="${property}"]`).getAttribute('content');

test('a story names its card, which other sites may fetch and show', async ({ page, newsroom }) => {
  await page.goto(`/n/${printed}`);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  const address = (await namedIn(page, 'og:image')) ?? '';
  expect(address).toMatch(new RegExp(`^${newsroom.url}/card/${printed}\\.png\\?v=[0-9a-f]+$`, 'u'));
  expect(await namedIn(page, 'twitter:image')).toBe(address);
  expect(await namedIn(page, 'twitter:card')).toBe('summary_large_image');
  expect(await namedIn(page, 'og:image:type')).toBe('image/png');
  expect(await namedIn(page, 'og:image:alt')).toBe(headline);
  const size = [await namedIn(page, 'og:image:width'), await namedIn(page, 'og:image:height')];
  expect(size).toEqual(['1200', '630']);

  const card = await cardOf(page, address);
  expect(sizeOf(card)).toEqual([1200, 630]);
  expect(card.length).toBeLessThan(300_000);
  const headers = (await page.request.get(address)).headers();
  expect(headers['cache-control']).toContain('public, max-age=300');
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  expect(newsroom.said()).not.toMatch(/fontconfig/iu);
});

test('a mark changes the card, and its address, while it lasts', async ({ page, newsroom }) => {
  const path = `/card/${printed}.png`;
  await page.goto(`/n/${printed}`);
  const named = await namedIn(page, 'og:image');
  const before = await cardOf(page, path);
  await markFor(newsroom, printed, 10);
  const marked = await cardOf(page, path);
  expect(marked.equals(before)).toBe(false);
  await page.reload();
  expect(await namedIn(page, 'og:image')).not.toBe(named);
  // By the clock alone.
  const isAsBefore = async () => (await cardOf(page, path)).equals(before);
  await expect.poll(isAsBefore, { timeout: 15_000 }).toBe(true);
});

test('no card of a draft, none of a withdrawn story', async ({ page, newsroom }) => {
  const statusOf = async (id: number) => (await page.request.get(`/card/${id}.png`)).status();
  expect(await statusOf(draft)).toBe(404);
  expect(await statusOf(9_999)).toBe(404);
  expect(await statusOf(printed)).toBe(200);
  const db = openDatabase(newsroom.databaseFile);
  try {
    await withdrawHere(db, printed);
  } finally {
    db.close();
  }
  expect(await statusOf(printed)).toBe(410);
});

test('the desk sees the card of a draft, and nobody else does', async ({ page, signedInAs }) => {
  const path = `/desk/stories/${draft}/card.png`;
  expect((await page.request.get(path)).status()).toBe(401);
  await signedInAs('journalist');
  expect(sizeOf(await cardOf(page, path))).toEqual([1200, 630]);
  const headers = (await page.request.get(path)).headers();
  expect(headers['cache-control']).toBe('private, no-store');
  // Of somebody else's draft.
  expect((await page.request.get('/desk/stories/124/card.png')).status()).toBe(404);
});
