import { type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { openStory } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

const text = (page: Page) => page.getByRole('textbox', { name: 'نص الخبر' });

test('marks become Arabic while typing, and one Backspace brings back what was typed', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('editor');
  await openStory(page, 105);
  const { keyboard } = page;
  await text(page).click();
  await keyboard.press('Control+A');
  await keyboard.type('قالت "نعم", ثم سكتت... ');
  await expect(text(page)).toHaveText('قالت «نعم»، ثم سكتت…');
  await keyboard.type('هل عادت?');
  await keyboard.press('Backspace');
  await keyboard.type('!');
  await expect(text(page)).toHaveText('قالت «نعم»، ثم سكتت… هل عادت?!');

  const headline = page.getByLabel('العنوان', { exact: true });
  await headline.fill('');
  await headline.pressSequentially('الوزير: "نعم"');
  await expect(headline).toHaveValue('الوزير: «نعم»');
  await keyboard.press('Control+Z');
  await expect(headline).toHaveValue('الوزير: «نعم"');
  await keyboard.press('Control+Y');
  await keyboard.type(', لا');
  await expect(headline).toHaveValue('الوزير: «نعم»، لا');
  await keyboard.type('?');
  await keyboard.press('Backspace');
  await expect(headline).toHaveValue('الوزير: «نعم»، لا?');

  await page.getByRole('checkbox', { name: 'مساعدة الكتابة' }).uncheck();
  await page.reload();
  await headline.fill('');
  await headline.pressSequentially('هل عادت?');
  await expect(headline).toHaveValue('هل عادت?');
});

test('hidden marks are shown beside the text, and are no part of it', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('editor');
  await openStory(page, 105);
  await text(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('حـــامد\u200f نحو 3\u00a0كيلومترات');
  const label = text(page).getByRole('img', { name: 'علامة من اليمين إلى اليسار' });
  await expect(label).toBeHidden();
  await page.getByRole('checkbox', { name: 'أظهر العلامات الخفية' }).check();
  await expect(label).toBeVisible();
  await expect(text(page).getByRole('img', { name: 'مسافة غير فاصلة' })).toBeVisible();
  await expect(text(page).getByTitle('تطويل')).toHaveText('ـــ');
  await expect(text(page)).toHaveText('حـــامد\u200f نحو 3\u00a0كيلومترات');
  await expectNoBarriers(page);
});
