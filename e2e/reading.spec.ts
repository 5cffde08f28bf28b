import { expect } from '@playwright/test';
import { test } from './fixtures/test.ts';

test.use({ shared: true });

test('a reader copies the link and is told so', async ({ page, context, newsroom }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/news/105');
  await page.getByRole('button', { name: 'نسخ الرابط' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'تم نسخ الرابط' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${newsroom.url}/n/105`);
  await page.goto(copied);
  await expect(page).toHaveURL(/\/news\/105\/.+/u);
});

test('a story has one address', async ({ page }) => {
  const answer = await page.request.get('/news/105/old-headline', { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  await page.goto(answer.headers()['location'] ?? '');
  const canonical = page.locator('link[rel=canonical]');
  expect(new URL((await canonical.getAttribute('href')) ?? '').pathname).toBe(
    new URL(page.url()).pathname,
  );
});

test('a withdrawn story says so with 410, an unknown one is 404', async ({ page, faults }) => {
  faults.expect(/404|410/u);
  const gone = await page.goto('/news/109');
  expect(gone?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const path of ['/news/999999', '/news/abc', '/section/none', '/section/sport?page=99']) {
    const missing = await page.goto(path);
    expect(missing?.status(), path).toBe(404);
    await expect(page.getByRole('navigation', { name: 'الأقسام' })).toBeVisible();
  }
});

// One with a post of another site has a second script of ours: blocks.spec.ts.
test('reader pages carry our one script and no other', async ({ page }) => {
  for (const path of ['/', '/section/science', '/news/105', '/en/news/105']) {
    const answer = await page.goto(path);
    const scripts = await page.locator('script:not([type="application/ld+json"])').all();
    const sources = await Promise.all(scripts.map((script) => script.getAttribute('src')));
    expect(sources, path).toEqual([expect.stringMatching(/^\/reader\.js(?:\?v=[\w-]+)?$/u)]);
    expect(answer?.headers()['content-security-policy']).not.toContain(
      "script-src 'unsafe-inline'",
    );
  }
});

test('the English interface mirrors, and leads back', async ({ page }) => {
  await page.goto('/en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveURL(/\/$/u);
});
