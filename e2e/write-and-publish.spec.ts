import { type Page, expect } from '@playwright/test';
import { pressWithKeyboard, typeWithKeyboard } from './fixtures/keyboard.ts';
import { test } from './fixtures/test.ts';
import { writeFerryStory } from './fixtures/write-story.ts';
import { ferryStory } from './stories/ferry-story.ts';

test('a story is written, published, read and marked urgent, with the keyboard alone', async ({
  page,
  visitor,
}) => {
  test.setTimeout(120_000);
  await signInByForm(page, 'journalist@duha.example');
  await writeFerryStory(page);
  const address = await publish(page);

  const reader = await visitor({ viewport: { width: 1280, height: 900 } });
  for (const width of [360, 768, 1280]) {
    await reader.setViewportSize({ width, height: 900 });
    await reader.goto(address);
    await expectEveryPart(reader);
    expect(await overflow(reader)).toBe(0);
  }

  const admin = await visitor();
  await signInByForm(admin, 'admin@duha.example');
  await admin.goto(page.url());
  await announce(admin);
  const strip = reader.getByRole('region', { name: 'عاجل' });
  await expect(strip).toContainText(ferryStory.headline, { timeout: 2_000 });

  await pressWithKeyboard(admin, admin.getByRole('button', { name: 'تراجع' }));
  await expect(strip).not.toContainText(ferryStory.headline, { timeout: 2_000 });
});

async function signInByForm(page: Page, email: string): Promise<void> {
  await page.goto('/desk');
  await typeWithKeyboard(page, page.getByLabel('البريد الإلكتروني'), email);
  await typeWithKeyboard(page, page.getByLabel('كلمة المرور'), 'duha-demo-2026');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/desk\/stories/u);
}

/** Publishes the open story; answers with its public address. */
async function publish(page: Page): Promise<string> {
  await pressWithKeyboard(page, page.getByRole('button', { name: 'انشر', exact: true }));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(ferryStory.headline);
  await pressWithKeyboard(page, dialog.getByRole('button', { name: 'انشر الآن' }));
  const link = page.getByRole('link', { name: 'افتحه على الموقع' }).first();
  await expect(link).toBeVisible();
  const address = await link.getAttribute('href');
  if (!address) throw new Error('The link to the public page leads nowhere.');
  return address;
}

async function announce(page: Page): Promise<void> {
  await pressWithKeyboard(page, page.getByRole('button', { name: 'عاجل', exact: true }));
  const dialog = page.getByRole('dialog');
  const level = dialog.getByRole('radio', { name: 'عاجل', exact: true });
  await level.focus();
  await page.keyboard.press('Space');
  await expect(level).toBeChecked();
  await typeWithKeyboard(page, dialog.getByLabel('السبب'), 'سلامة ركاب وإغلاق ممر بحري');
  await expect(dialog).toContainText('سيظهر لجميع القراء الآن');
  await pressWithKeyboard(page, dialog.getByRole('button', { name: 'أعلن' }));
}

async function expectEveryPart(page: Page): Promise<void> {
  const article = page.getByRole('article').first();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ferryStory.headline);
  for (const text of [
    ferryStory.kicker,
    ferryStory.lead,
    ferryStory.opening,
    ferryStory.rescue,
    ferryStory.inquiry,
    ferryStory.arrival,
  ]) {
    await expect(article.getByText(text, { exact: true })).toBeVisible();
  }
  for (const name of ferryStory.subheadlines) {
    await expect(article.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  for (const { text, speaker } of [ferryStory.firstQuote, ferryStory.secondQuote]) {
    await expect(article.getByRole('blockquote').filter({ hasText: text })).toBeVisible();
    await expect(article.getByText(speaker)).toBeVisible();
  }
  await expect(article.getByText('في سياق آخر')).toBeVisible();
  await expect(article.getByRole('link', { name: /زلزال/u })).toBeVisible();
  await expect(article.getByText(ferryStory.context.line)).toBeVisible();
  await expect(article.getByText('سامر الخطيب')).toBeVisible();
}

/** How far the page is wider than its window, in pixels. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
