import { expect } from '@playwright/test';
import { blockNames, blockTexts, openNewStory, textBeforeCaret } from './fixtures/new-story.ts';
import { test } from './fixtures/test.ts';

test.use({ shared: true });

const mixed = 'زار وفد NAVA مَقَرّ 27 عضوًا';
const byWord = process.platform === 'darwin' ? 'Alt' : 'Control';

test.beforeEach(({ signedInAs }) => signedInAs('journalist'));

test('the caret walks through Arabic, Latin and numbers in the order of reading', async ({
  page,
}) => {
  await openNewStory(page);
  const { keyboard } = page;
  await keyboard.type(mixed);
  await keyboard.press('Home');
  expect(await textBeforeCaret(page)).toBe('');

  await test.step('left is onwards, a letter with its vowels at a time', async () => {
    const stops = letters(mixed).map((_, index, all) => all.slice(0, index + 1).join(''));
    for (const stop of stops) {
      await keyboard.press('ArrowLeft');
      expect(await textBeforeCaret(page)).toBe(stop);
    }
    for (const stop of stops.toReversed().slice(1)) {
      await keyboard.press('ArrowRight');
      expect(await textBeforeCaret(page)).toBe(stop);
    }
  });

  await test.step('word by word, where words end or begin', async () => {
    await keyboard.press('Home');
    const words = mixed.split(' ');
    for (const index of words.keys()) {
      await keyboard.press(`${byWord}+ArrowLeft`);
      expect((await textBeforeCaret(page)).trim()).toBe(words.slice(0, index + 1).join(' '));
    }
    for (const index of [...words.keys()].toReversed()) {
      await keyboard.press(`${byWord}+ArrowRight`);
      expect((await textBeforeCaret(page)).trim()).toBe(words.slice(0, index).join(' '));
    }
  });

  await test.step('End is the end of what is read', async () => {
    await keyboard.press('End');
    expect(await textBeforeCaret(page)).toBe(mixed);
  });
});

test('Backspace takes a vowel alone, Delete a letter with its vowels', async ({ page }) => {
  const body = await openNewStory(page);
  await page.keyboard.type('رقم 27 مَقَرّ');
  await page.keyboard.press('Backspace');
  await expect(body).toHaveText('رقم 27 مَقَر');
  for (let letter = 0; letter < 2; letter += 1) await page.keyboard.press('Backspace');
  await expect(body).toHaveText('رقم 27 مَق');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect(body).toHaveText('رقم 27 ق');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(body).toHaveText('رقم 2ق');
});

test('empty blocks are made, passed and taken away by one key each', async ({ page }) => {
  const body = await openNewStory(page);
  const { keyboard } = page;
  await keyboard.type('أول');
  for (let times = 0; times < 3; times += 1) await keyboard.press('Enter');
  await keyboard.type('ثان');
  expect(await blockTexts(body)).toEqual(['أول', '', '', 'ثان']);
  expect(new Set(await blockNames(body)).size).toBe(4);

  await keyboard.press('ArrowUp');
  await keyboard.press('Backspace');
  expect(await blockTexts(body)).toEqual(['أول', '', 'ثان']);
  await keyboard.press('Delete');
  expect(await blockTexts(body)).toEqual(['أول', 'ثان']);
  expect(await textBeforeCaret(page)).toBe('');
  await keyboard.press('Backspace');
  expect(await blockTexts(body)).toEqual(['أولثان']);
  expect(await textBeforeCaret(page)).toBe('أول');
});

test('undoing takes back a paste and nothing else, redoing brings it again', async ({ page }) => {
  const body = await openNewStory(page);
  const { keyboard } = page;
  await keyboard.type('كُتب باليد');
  await keyboard.press('Enter');
  await keyboard.type('وبقي هنا');
  await keyboard.press('ArrowUp');
  await keyboard.press('Home');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('منقول من NAVA '));
  await keyboard.press('ControlOrMeta+KeyV');
  await expect(body).toContainText('منقول من NAVA');
  await keyboard.press('ControlOrMeta+KeyZ');
  expect(await blockTexts(body)).toEqual(['كُتب باليد', 'وبقي هنا']);
  await keyboard.press('ControlOrMeta+Shift+KeyZ');
  await expect(body).toContainText('منقول من NAVA');
});

/** Letters as the caret meets them: each with the vowels over it. */
function letters(text: string): string[] {
  return text.match(/\P{M}\p{M}*/gu) ?? [];
}
