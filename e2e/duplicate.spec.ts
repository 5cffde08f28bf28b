import { expect } from '@playwright/test';
import { openStory, typeAtEnd } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

test('a published story becomes a new draft, with what was just written', async ({
  page,
  signedInAs,
  faults,
}) => {
  faults.expect(/404/u);
  await signedInAs('admin');
  await openStory(page, 105);
  const headline = await page.getByLabel('العنوان', { exact: true }).inputValue();
  await typeAtEnd(page, 'سطر لم يُحفظ بعد.');
  await page.getByRole('button', { name: 'كرّر كخبر جديد' }).click();
  await page.waitForURL((url) => /\/desk\/stories\/(?!105)\d+$/u.test(url.pathname));

  await expect(page.getByText('مسودة', { exact: true })).toBeVisible();
  await expect(page.getByLabel('العنوان', { exact: true })).toHaveValue(headline);
  await expect(page.getByRole('textbox', { name: 'نص الخبر' })).toContainText('سطر لم يُحفظ بعد.');
  const id = new URL(page.url()).pathname.split('/').at(-1);
  expect((await page.request.get(`/news/${id}`)).status()).toBe(404);

  await page.goto('/desk/log');
  await expect(page.getByText(`تكرار القصة 105 في القصة ${id}`)).toBeVisible();
});
