import { type Page, expect } from '@playwright/test';
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
