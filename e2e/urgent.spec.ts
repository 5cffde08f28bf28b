import { expect } from '@playwright/test';
import { markFor } from './fixtures/mark-for.ts';
import { test } from './fixtures/test.ts';

const story = { id: 105, words: /./u };

test('a mark of another process shows on an open page, and ends by the clock', async ({
  newsroom,
  page,
}) => {
  await page.goto(`/news/${story.id}`);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  const strip = page.getByRole('region', { name: 'عاجل' });
  const mark = page.locator(`article [data-urgent-mark="${story.id}"]`).first();
  await expect(mark).toBeHidden();

  await markFor(newsroom, story.id, 4);
  await expect(strip).toContainText(headline, { timeout: 2_000 });
  await expect(mark).toBeVisible();
  await expect(page).toHaveTitle(/^عاجل/u);
  await expect(page.locator('[aria-live="polite"]')).toContainText(headline);

  await expect(strip).not.toContainText(headline, { timeout: 8_000 });
  await expect(mark).toBeHidden();
  await expect(page).not.toHaveTitle(/^عاجل/u);
});

test('the strip ends by the clock even when the server is gone', async ({
  newsroom,
  page,
  faults,
}) => {
  faults.expect(/net::ERR_/u);
  await page.goto(`/news/${story.id}`);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  const strip = page.getByRole('region', { name: 'عاجل' });
  await markFor(newsroom, story.id, 4);
  await expect(strip).toContainText(headline);
  await newsroom.crash();
  await expect(strip).not.toContainText(headline, { timeout: 8_000 });
});

test('the strip stands on every page without JavaScript', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false });
  for (const path of ['/', '/section/sport', '/news/105', '/en']) {
    await page.goto(path);
    await expect(page.getByRole('region', { name: /عاجل|Urgent|Breaking/u })).toBeVisible();
  }
});
