import { type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { blockTexts, openNewStory } from './fixtures/new-story.ts';
import { test } from './fixtures/test.ts';

test.use({ shared: true });

test.beforeEach(({ signedInAs }) => signedInAs('journalist'));

const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const search = (page: Page) => page.getByRole('combobox', { name: /^ابحث/u });

test('a block is chosen by its sign and a few letters', async ({ page }) => {
  const body = await openNewStory(page);
  const { keyboard } = page;

  await test.step('typed at once, in hurried spelling', async () => {
    await keyboard.type('/القايمه مر');
    await expect(options(page)).toHaveText([/قائمة مرقمة/u]);
    await expect(page.getByRole('status').filter({ hasText: 'خيار واحد' })).toBeAttached();
    await keyboard.press('Enter');
    await keyboard.type('أول بند');
    await expect(body.locator('ol > li')).toHaveText(['أول بند']);
  });

  await test.step('by arrows, from anywhere, by the key of the place', async () => {
    await keyboard.press('Control+Slash');
    await expect(search(page)).toBeFocused();
    await expectNoBarriers(page);
    const chosen = options(page).and(page.locator('[aria-selected="true"]'));
    await keyboard.press('ArrowUp');
    await expect(chosen).toContainText('في سياق آخر');
    await expect(search(page)).toHaveAttribute(
      'aria-activedescendant',
      (await chosen.getAttribute('id')) ?? '',
    );
    await search(page).fill('quote');
    await expect(chosen).toContainText('اقتباس');
    await expect(chosen).toContainText('Ctrl+Alt+Q');
    await keyboard.press('Enter');
    await expect(body.locator('blockquote')).toContainText('أول بند');
    await expect(body).toBeFocused();
  });

  await test.step('what has fields gets the focus', async () => {
    await keyboard.press('Control+Slash');
    await keyboard.type('سياق');
    await keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: /القصص المنشورة/u })).toBeFocused();
  });
});

test('what was typed stays where nothing is chosen', async ({ page }) => {
  const body = await openNewStory(page);
  const { keyboard } = page;
  await keyboard.type('/كلام');
  await expect(page.getByText('لا شيء بهذا الاسم')).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.type(' آخر');
  await keyboard.press('Enter');
  await keyboard.type('/ قسمة');
  await keyboard.press('Enter');
  await keyboard.type('/عن');
  await page.getByLabel('العنوان', { exact: true }).click();
  await expect(search(page)).toBeHidden();
  expect(await blockTexts(body)).toEqual(['/كلام آخر', '/ قسمة', '/عن']);

  await body.getByText('قسمة').click();
  await keyboard.type('/2');
  await expect(search(page)).toBeHidden();
});

test.describe('with a finger, in a narrow window', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('the menu opens from the bar and stays inside', async ({ page }) => {
    const body = await openNewStory(page);
    await page.keyboard.type('كلام');
    await page.getByRole('button', { name: 'أدرج', exact: true }).tap();
    const { x, width, y, height } = (await page.getByRole('listbox').boundingBox()) ?? {
      x: -1,
      width: 0,
      y: -1,
      height: 0,
    };
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
    expect(y + height).toBeLessThanOrEqual(640);
    await options(page).filter({ hasText: 'عنوان فرعي' }).tap();
    await expect(body.locator('h2')).toHaveText('كلام');
  });
});

test('the help lists what the keys do', async ({ page }) => {
  const body = await openNewStory(page);
  await page.getByLabel('العنوان', { exact: true }).focus();
  await page.keyboard.press('Control+Shift+Slash');
  const help = page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' });
  await expect(help).toContainText('اقتباس');
  await expect(help).toContainText('Ctrl+Alt+Q');
  await expectNoBarriers(page);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await body.click();
  await page.getByRole('button', { name: 'اختصارات لوحة المفاتيح' }).click();
  await expect(help).toBeVisible();
});
