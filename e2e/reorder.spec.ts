import { type Locator, type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { blockNames, blockTexts, openNewStory } from './fixtures/new-story.ts';
import { test } from './fixtures/test.ts';

test.use({ shared: true });

test.beforeEach(({ signedInAs }) => signedInAs('journalist'));

const handle = (page: Page) => page.getByRole('button', { name: /^الفقرة \d+ من \d+/u });
const news = (page: Page) => page.getByRole('status').filter({ hasText: /الموضع/u });

async function typeBlocks(page: Page, texts: string[]): Promise<Locator> {
  const body = await openNewStory(page);
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(text);
  }
  return body;
}

test('blocks move by the keyboard, keep their names, and come back in one step', async ({
  page,
}) => {
  const body = await typeBlocks(page, ['أول', 'ثان', 'ثالث']);
  const { keyboard } = page;
  const [first, second, third] = await blockNames(body);

  await keyboard.press('Alt+Shift+ArrowUp');
  await expect(news(page)).toHaveText('نُقلت الفقرة إلى الموضع 2 من 3');
  await keyboard.press('Alt+Shift+ArrowUp');
  await expect(news(page)).toHaveText('نُقلت الفقرة إلى الموضع 1 من 3');
  expect(await blockNames(body)).toEqual([third, first, second]);
  await keyboard.type('!');
  expect(await blockTexts(body)).toEqual(['ثالث!', 'أول', 'ثان']);

  await test.step('two together', async () => {
    // The shortcut comes in the very task that selects: before the browser tells of the selection.
    await body.evaluate((text) => {
      const [from, to] = ['ثالث!', 'أول'].map((words) =>
        [...text.querySelectorAll('p')].find((block) => block.textContent === words),
      );
      if (!from || !to) throw new Error('The blocks are not there.');
      getSelection()?.setBaseAndExtent(from, 0, to, 1);
      const keys = { code: 'ArrowDown', key: 'ArrowDown', altKey: true, shiftKey: true };
      text.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true }));
    });
    await expect(news(page)).toHaveText('نُقلت الفقرتان إلى الموضع 2 من 3');
    expect(await blockNames(body)).toEqual([second, third, first]);
    await keyboard.press('Control+KeyZ');
    expect(await blockNames(body)).toEqual([third, first, second]);
  });
});

test('the handle has a menu', async ({ page }) => {
  const body = await typeBlocks(page, ['أول', 'ثان']);
  const { keyboard } = page;
  const [first, second] = await blockNames(body);
  await keyboard.press('Shift+Tab');
  await expect(handle(page)).toBeFocused();

  await test.step('by the keyboard', async () => {
    await keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await expectNoBarriers(page);
    await expect(page.getByRole('menuitem', { name: /انقل إلى أسفل/u })).toBeDisabled();
    await keyboard.press('Escape');
    await expect(handle(page)).toBeFocused();
    await keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /كرّر/u }).press('Enter');
    await expect(body).toBeFocused();
    expect(await blockTexts(body)).toEqual(['أول', 'ثان', 'ثان']);
    const names = await blockNames(body);
    expect(names.slice(0, 2)).toEqual([first, second]);
    expect(new Set(names).size).toBe(3);
  });

  await test.step('of the block that is pointed at', async () => {
    await body.getByText('أول').hover();
    await expect(handle(page)).toHaveAccessibleName(/^الفقرة 1 من 3/u);
    await handle(page).click();
    await page.getByRole('menuitem', { name: 'احذف' }).click();
    expect(await blockTexts(body)).toEqual(['ثان', 'ثان']);
    await keyboard.press('Control+KeyZ');
    expect(await blockTexts(body)).toEqual(['أول', 'ثان', 'ثان']);
  });
});

test('a block is dragged by its handle, with a line where it would go', async ({ page }) => {
  const body = await typeBlocks(page, ['أول', 'ثان', 'ثالث']);
  const { mouse } = page;
  await body.getByText('أول').hover();
  await handle(page).hover();
  const target = await body.getByText('ثالث').boundingBox();
  if (!target) throw new Error('The last block is not seen.');
  const line = page.locator('[data-gap="3"]');

  await mouse.down();
  await mouse.move(target.x, target.y + target.height - 2, { steps: 4 });
  await expect(line).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line).toBeHidden();
  await mouse.up();
  expect(await blockTexts(body)).toEqual(['أول', 'ثان', 'ثالث']);

  await handle(page).hover();
  await mouse.down();
  await mouse.move(target.x, target.y + target.height - 2, { steps: 4 });
  await mouse.up();
  expect(await blockTexts(body)).toEqual(['ثان', 'ثالث', 'أول']);
  await expect(news(page)).toHaveText('نُقلت الفقرة إلى الموضع 3 من 3');
});
