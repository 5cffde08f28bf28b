import { expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { test } from './fixtures/test.ts';

test('the publish dialog says what is missing, leads there, and lets advice be', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('editor');
  await page.goto('/desk/stories');
  await page.getByRole('link', { name: 'خبر جديد' }).click();
  await page.waitForURL(/\/desk\/stories\/new$/u);
  const body = page.getByRole('textbox', { name: 'نص الخبر' });
  await expect(body).toBeEditable();
  const dialog = page.getByRole('dialog');
  const publish = page.getByRole('button', { name: 'انشر', exact: true });
  const confirm = dialog.getByRole('button', { name: 'انشر الآن' });

  await publish.click();
  const missing = dialog.getByRole('region', { name: 'لا يُنشر قبل إصلاح هذا' });
  await expect(missing.getByRole('button')).toHaveText([/لا عنوان/u, /لا قسم/u, /لا نص/u]);
  await expect(missing.getByRole('button').first()).toBeFocused();
  await expect(confirm).toBeDisabled();
  await expectNoBarriers(page);

  await page.keyboard.press('Enter');
  await expect(page.getByLabel('العنوان', { exact: true })).toBeFocused();
  await page.keyboard.type('افتتاح الجسر');
  await page.getByLabel('القسم', { exact: true }).selectOption({ index: 1 });
  await body.click();
  await page.keyboard.type('عبرت أول حافلة الجسر.');

  await publish.click();
  await expect(missing).toHaveCount(0);
  const advised = dialog.getByRole('region', { name: 'يُستحسن قبل النشر' });
  await advised.getByRole('button', { name: 'لا موضوع' }).click();
  const topics = page.locator('summary').filter({ hasText: 'الموضوعات' });
  await expect(topics).toBeFocused();

  await publish.click();
  await expect(advised.getByRole('button', { name: 'لا صورة رئيسية' })).toBeVisible();
  await expect(confirm).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'نُشر الخبر' })).toBeVisible();
});

test('a line leads to the block that it is about', async ({ visitor }) => {
  const editor = await visitor({ role: 'editor' });
  await editor.goto('/desk/stories/105');
  const body = editor.getByRole('textbox', { name: 'نص الخبر' });
  await body.locator('p').first().click();
  await editor.keyboard.press('Control+Home');
  await editor.keyboard.press('Enter');
  await editor.getByRole('button', { name: 'حدّث الخبر' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: 'جزء فارغ في النص' }).click();
  await expect(body).toBeFocused();
  await editor.keyboard.type('في المكان الفارغ.');
  await expect(body.locator('p').first()).toHaveText('في المكان الفارغ.');
});
