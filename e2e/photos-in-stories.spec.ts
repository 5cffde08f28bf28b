import { type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { pressWithKeyboard, tabTo, typeWithKeyboard } from './fixtures/keyboard.ts';
import { blockTexts, openNewStory } from './fixtures/new-story.ts';
import { openStory, save, saveState } from './fixtures/open-story.ts';
import { paste } from './fixtures/paste.ts';
import { pastePictures } from './fixtures/pictures.ts';
import { test } from './fixtures/test.ts';

const body = (page: Page) => page.getByRole('textbox', { name: 'نص الخبر' });
const block = (page: Page, name: string) => body(page).getByRole('region', { name, exact: true });
const uploads = (page: Page) => body(page).getByRole('region', { name: 'صور تُرفع إلى هذا الموضع' });

test('a lead photo and a gallery go out once their words are complete, with the keyboard alone', async ({
  page,
  signedInAs,
  visitor,
}) => {
  test.setTimeout(90_000);
  await signedInAs('editor');
  await page.goto('/desk/stories');
  await pressWithKeyboard(page, page.getByRole('link', { name: 'خبر جديد' }));
  const headline = page.getByLabel('العنوان', { exact: true });
  await typeWithKeyboard(page, headline, 'عودة القوارب إلى الميناء القديم');
  await tabTo(page, body(page));
  await page.keyboard.type('عادت القوارب صباح اليوم.');
  await page.keyboard.press('Enter');

  await test.step('a gallery of two, with a caption and a cut', async () => {
    await page.keyboard.press('Control+Alt+KeyA');
    await expect(page.getByRole('dialog', { name: 'اختر صورًا' })).toBeVisible();
    const options = page.getByRole('dialog').getByRole('option');
    await tabTo(page, options.first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(block(page, 'معرض صور').getByRole('img')).toHaveCount(2);
    await expect(body(page)).toBeFocused();
    await page.keyboard.type('قارب يدخل المرفأ');
    await page.keyboard.press('Alt+F10');
    const square = page.getByRole('group', { name: 'قص الصورة 1' }).getByLabel('مربعة');
    await tabTo(page, page.getByRole('group', { name: 'قص الصورة 1' }).getByLabel('كاملة'));
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
    await expect(square).toBeChecked();
    await pressWithKeyboard(page, page.getByRole('button', { name: 'أخّر الصورة 1' }));
    await expect(page.getByRole('button', { name: 'أخّر الصورة 2' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(body(page)).toBeFocused();
  });

  await test.step('a lead photo with a cut', async () => {
    await pressWithKeyboard(page, page.getByRole('button', { name: 'اختر صورة' }));
    await tabTo(page, page.getByRole('dialog').getByRole('option').first());
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const cuts = page.getByRole('group', { name: 'قص الصورة الرئيسية' });
    await tabTo(page, cuts.getByLabel('كاملة'));
    await page.keyboard.press('ArrowDown');
    await expect(cuts.getByLabel('عريضة')).toBeChecked();
    const section = page.getByLabel('القسم', { exact: true });
    await section.selectOption({ index: 1 });
  });

  await test.step('a picture without words keeps the story from print, and is mended there', async () => {
    await body(page).focus();
    await page.keyboard.press('Control+End');
    await pastePictures(page, [{ name: 'مرفأ.png', colour: '#0a5' }]);
    await expect(block(page, 'صورة')).toContainText('بلا نص بديل');
    await pressWithKeyboard(page, page.getByRole('button', { name: 'انشر', exact: true }));
    const dialog = page.getByRole('dialog', { name: /نشر|ينشر|تنشر/u });
    const missing = dialog.getByRole('region', { name: 'لا يُنشر قبل إصلاح هذا' });
    await expect(missing.getByRole('button')).toHaveText(/صورة في النص ينقصها النص البديل/u);
    await expect(dialog.getByRole('button', { name: 'انشر الآن' })).toBeDisabled();
    await expect(missing.getByRole('button')).toBeFocused();
    await expectNoBarriers(page);
    await page.keyboard.press('Enter');
    const words = page.getByRole('dialog', { name: 'كلمات الصورة' });
    await expect(words.getByLabel('النص البديل')).toBeFocused();
    await expectNoBarriers(page);
    await page.keyboard.type('قوارب ملونة على رصيف الميناء');
    await typeWithKeyboard(page, words.getByLabel('تعليق الصورة'), 'قوارب الصيد بعد عودتها');
    await typeWithKeyboard(page, words.getByLabel('المصدر'), 'سامر الخطيب، الضحى');
    await page.keyboard.press('Enter');
    await expect(words).toBeHidden();
    await expect(missing).toBeHidden();
    await expect(dialog.getByRole('button', { name: 'انشر الآن' })).toBeFocused();
    await page.keyboard.press('Enter');
  });

  const link = page.getByRole('link', { name: 'افتحه على الموقع' }).first();
  const reader = await visitor();
  await reader.goto((await link.getAttribute('href')) ?? '');
  const article = reader.getByRole('article').first();
  await expect(article.getByText('قارب يدخل المرفأ')).toBeVisible();
  await expect(article.getByRole('img', { name: 'قوارب ملونة على رصيف الميناء' })).toBeVisible();
  await expect(article.getByRole('img')).toHaveCount(4);
  const broken = await article.getByRole('img').evaluateAll((all) =>
    Promise.all(
      all.map(async (image) => {
        if (!(image instanceof HTMLImageElement)) return 'no picture';
        image.loading = 'eager';
        await image.decode();
        return image.naturalWidth > 0 ? null : image.currentSrc;
      }),
    ),
  );
  expect(broken.filter((one) => one !== null)).toEqual([]);
});

test('a pasted picture lands at the caret, and one undo takes it back', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('journalist');
  await openNewStory(page);
  await page.keyboard.type('قبلها');
  await page.keyboard.press('Enter');
  await page.keyboard.type('بعدها');
  await page.keyboard.press('ArrowUp');
  await pastePictures(page, [{ name: 'وسط.png', colour: '#b40' }]);
  await expect(block(page, 'صورة').getByRole('img')).toBeVisible();
  await expect(uploads(page)).toBeHidden();
  const kinds = async () => (await blockTexts(body(page))).map((text) => text.slice(0, 4));
  expect(await kinds()).toEqual(['قبله', 'صورة', 'بعده']);
  await page.keyboard.type(' كلام');
  await expect(body(page).locator('p').first()).toHaveText('قبلها كلام');
  await save(page);
  await expect(saveState(page)).toContainText('حُفظت');

  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Control+KeyZ');
  await expect(block(page, 'صورة')).toBeHidden();
  await expect(body(page)).toContainText('بعدها');
});

test('several are a gallery or stand alone, and what is no picture is refused in words', async ({
  page,
  signedInAs,
  faults,
}) => {
  faults.expect(/422/u);
  await signedInAs('journalist');
  await openNewStory(page);
  await page.keyboard.type('نص قبل الصور');
  const [first, second] = [
    { name: 'أولى.png', colour: '#111' },
    { name: 'ثانية.png', colour: '#4af' },
  ];
  await pastePictures(page, [first, second]);
  await expect(uploads(page).getByText('وصلت.')).toHaveCount(2);
  await expectNoBarriers(page);
  await uploads(page).getByRole('button', { name: 'معرض صور' }).click();
  await expect(block(page, 'معرض صور').getByRole('img')).toHaveCount(2);

  await body(page).locator('p').first().click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['<svg/>'], 'رسم.svg', { type: 'image/svg+xml' }));
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
  await expect(uploads(page)).toContainText(/SVG/u);
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.press('Delete');
  await uploads(page).getByRole('button', { name: 'استغنِ عن رسم.svg' }).click();
  await expect(uploads(page)).toBeHidden();
  await page.keyboard.type('ويستمر النص');
  await expect(body(page)).toContainText('ويستمر النص');
});

test('of a pasted page its own pictures come along, and those of other sites stay there', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('journalist');
  await openNewStory(page);
  const inside = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(640, 400);
    canvas.getContext('2d')?.fillRect(0, 0, 320, 200);
    const reader = new FileReader();
    reader.readAsDataURL(await canvas.convertToBlob({ type: 'image/png' }));
    await new Promise((resolve) => reader.addEventListener('load', resolve));
    return typeof reader.result === 'string' ? reader.result : '';
  });
  const html = `<p>فقرة من وورد</p><img src="${inside}"><img src="https://example.com/a.jpg"><p>وأخرى</p>`;
  await paste(page, { html, text: 'فقرة من وورد وأخرى' });
  await expect(body(page)).toContainText('فقرة من وورد');
  await expect(block(page, 'صورة').getByRole('img')).toBeVisible();
  await expect(page.getByText('صورة واحدة مما لصقته بقيت في موقعها')).toBeVisible();
});

test('a caption by one and a cut by the other are merged', async ({ visitor }) => {
  const writer = await visitor({ role: 'journalist' });
  await openNewStory(writer);
  await writer.keyboard.press('Control+Alt+KeyO');
  await writer.getByRole('dialog').getByRole('option').first().click();
  await expect(block(writer, 'صورة').getByRole('img')).toBeVisible();
  await save(writer);
  await expect(saveState(writer)).toContainText('حُفظت');
  const editor = await visitor({ role: 'editor' });
  await openStory(editor, Number(/\d+$/u.exec(writer.url())?.[0]));

  // Both have something unsaved when the first of them saves.
  await block(editor, 'صورة').getByLabel('مربعة').check();
  await writer.keyboard.type('تعليق كتبه الصحفي');
  await save(writer);
  await expect(saveState(writer)).toContainText('حُفظت');
  await save(editor);
  await expect(block(editor, 'صورة')).toContainText('تعليق كتبه الصحفي');
  await expect(saveState(editor)).toContainText('حُفظت');
  const again = await visitor({ role: 'editor' });
  await again.goto(writer.url());
  await expect(block(again, 'صورة')).toContainText('تعليق كتبه الصحفي');
  await expect(block(again, 'صورة').getByLabel('مربعة')).toBeChecked();
});
