import { type Page, expect } from '@playwright/test';
import { picture } from '#media/test/pictures.ts';
import { pressWithKeyboard, tabTo } from './fixtures/keyboard.ts';
import { test } from './fixtures/test.ts';

const uploadsOf = (page: Page) => page.getByRole('list', { name: 'ما رفعته الآن' });
const rowOf = (page: Page, file: string) =>
  uploadsOf(page).getByRole('listitem').filter({ hasText: file });
const cards = (page: Page) => page.getByRole('list', { name: 'صور المكتبة' }).getByRole('listitem');

const field = (on: Page, name: string) => on.getByRole('textbox', { name, exact: true });
const save = (on: Page) => on.getByRole('button', { name: 'احفظ', exact: true }).click();

/** A photo as from a camera; another number is another picture. */
async function drawPhoto(name: string, { seed }: { seed: number }) {
  const buffer = await picture(1_600, 1_000, seed).jpeg().toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** Chooses files as the device's own dialog does. */
async function upload(page: Page, files: Awaited<ReturnType<typeof drawPhoto>>[]) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'ارفع صورًا' }).click();
  await (await chooser).setFiles(files);
}

/** The page of a photo that has just arrived. */
async function openArrived(page: Page, file: string) {
  const link = rowOf(page, file).getByRole('link', { name: 'أكمل كلماتها' });
  await page.goto((await link.getAttribute('href')) ?? '');
  await expect(page.getByRole('button', { name: 'احفظ', exact: true })).toBeVisible();
}

test('a good photo arrives, a drawing is refused in words, and the same photo again is known', async ({
  page,
  signedInAs,
  faults,
}) => {
  faults.expect(/422/u);
  await signedInAs('journalist');
  await page.goto('/desk/photos');
  const photo = await drawPhoto('dsc-0417.jpg', { seed: 1 });
  const drawing = {
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>'),
  };
  await upload(page, [photo, drawing]);
  await expect(rowOf(page, photo.name)).toContainText('أُضيفت إلى المكتبة');
  await expect(rowOf(page, drawing.name)).toContainText('هذا رسم SVG');
  await expect(rowOf(page, drawing.name)).toContainText('صدّره صورةً من نوع PNG');
  await expect(cards(page).first()).toContainText('بلا نص بديل');

  await upload(page, [{ ...photo, name: 'copy.jpg' }]);
  await expect(rowOf(page, 'copy.jpg')).toContainText('هذه الصورة في المكتبة منذ');
  await expect(rowOf(page, 'copy.jpg').getByRole('link')).toBeVisible();
  await expect(cards(page).filter({ hasText: 'بلا نص بديل' })).toHaveCount(1);
});

test('words and a focal point are set by keyboard alone, and the photo is found by folded letters', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('journalist');
  await page.goto('/desk/photos');
  await upload(page, [await drawPhoto('bridge.jpg', { seed: 2 })]);
  await openArrived(page, 'bridge.jpg');

  const preview = page.locator('[data-cut="1x1"] img');
  const before = await preview.getAttribute('style');
  const point = page.getByRole('slider', { name: 'نقطة التركيز' });
  await tabTo(page, point);
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(point).toHaveAttribute('aria-valuetext', '10٪ من اليسار، 51٪ من الأعلى');
  expect(await preview.getAttribute('style')).not.toBe(before);

  await tabTo(page, page.getByRole('radio', { name: 'نقطة التركيز' }));
  for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('ArrowDown');
  const frame = page.getByRole('slider', { name: 'إطار: قياسي' });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, frame);
  const whole = await frame.getAttribute('aria-valuetext');
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Shift+ArrowLeft');
  await expect(frame).not.toHaveAttribute('aria-valuetext', whole ?? '');
  await expect(page.locator('[data-cut="4x3"]')).toContainText('باليد');

  const words = { 'النص البديل': 'جسر حجري', التعليق: 'الجسر المُضاء في المدينة', المصدر: 'نور' };
  for (const [name, text] of Object.entries(words)) {
    await tabTo(page, field(page, name));
    await page.keyboard.type(text);
  }
  await pressWithKeyboard(page, page.getByRole('button', { name: 'احفظ', exact: true }));
  await expect(page.getByRole('status').filter({ hasText: 'حُفظت' })).toBeVisible();

  await page.reload();
  await expect(point).toHaveAttribute('aria-valuetext', '10٪ من اليسار، 51٪ من الأعلى');
  await expect(page.locator('[data-cut="4x3"]')).toContainText('باليد');
  await page.goto('/desk/photos');
  await page.getByRole('searchbox', { name: 'ابحث بكلمات' }).fill('المضاء المدينه');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/words=/u);
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page)).toContainText('الجسر المُضاء في المدينة');
});

test('an upload that the network interrupts goes on by itself', async ({
  page,
  context,
  signedInAs,
  faults,
}) => {
  faults.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/u);
  await signedInAs('journalist');
  await page.goto('/desk/photos');
  await context.setOffline(true);
  const photo = await drawPhoto('offline.jpg', { seed: 3 });
  await upload(page, [photo]);
  await expect(rowOf(page, photo.name)).toContainText('ويُرفع من تلقاء نفسه حين تعود الشبكة');
  await context.setOffline(false);
  await expect(rowOf(page, photo.name)).toContainText('أُضيفت إلى المكتبة');
});

test('two people change one photo: what touches is shown to the second, and nothing is lost', async ({
  page,
  signedInAs,
  visitor,
}) => {
  await signedInAs('journalist');
  await page.goto('/desk/photos');
  await upload(page, [await drawPhoto('two.jpg', { seed: 4 })]);
  await openArrived(page, 'two.jpg');
  const editor = await visitor({ role: 'editor' });
  await editor.goto(page.url());

  await field(page, 'النص البديل').fill('نص الصحفي');
  await field(page, 'المصدر').fill('مصوّر الصحيفة');
  await save(page);
  await expect(page.getByRole('status').filter({ hasText: 'حُفظت' })).toBeVisible();

  await field(editor, 'النص البديل').fill('نص المحرر');
  await field(editor, 'التعليق').fill('تعليق المحرر');
  await save(editor);
  await expect(editor.getByRole('alert').filter({ hasText: 'تعارض' })).toBeVisible();
  const choice = editor.getByRole('group', { name: 'النص البديل' });
  await expect(choice.getByRole('radio', { name: /ما كتبتَه\s*نص المحرر/u })).not.toBeChecked();
  await expect(editor.getByRole('button', { name: 'احفظ ما اخترت' })).toBeDisabled();
  // What only one of them wrote is there already.
  await expect(field(editor, 'المصدر')).toHaveValue('مصوّر الصحيفة');
  await choice.getByRole('radio', { name: /ما حفظه زميلك\s*نص الصحفي/u }).check();
  await editor.getByRole('button', { name: 'احفظ ما اخترت' }).click();
  await expect(editor.getByRole('status').filter({ hasText: 'حُفظت' })).toBeVisible();
  await editor.reload();
  await expect(field(editor, 'النص البديل')).toHaveValue('نص الصحفي');
  await expect(field(editor, 'التعليق')).toHaveValue('تعليق المحرر');
});

test('a journalist reads a colleague’s photo; an editor puts another in its place', async ({
  page,
  signedInAs,
  visitor,
}) => {
  await signedInAs('journalist');
  await page.goto('/desk/photos');
  await cards(page).filter({ hasText: 'في قصة واحدة' }).first().getByRole('link').click();
  await expect(page.getByText('تستطيع قراءة ما قيل في هذه الصورة')).toBeVisible();
  await expect(page.getByRole('button', { name: 'احذف من المكتبة' })).toHaveCount(0);

  const editor = await visitor({ role: 'editor' });
  await editor.goto(page.url());
  const name = await editor.getByRole('heading', { level: 1 }).innerText();
  await pressWithKeyboard(editor, editor.getByRole('button', { name: 'استبدل في كل القصص' }));
  const dialog = editor.getByRole('dialog', { name: 'اختر صورة' });
  const options = dialog.getByRole('option');
  await expect(options.first()).toBeVisible();
  await editor.keyboard.press('ArrowDown');
  await expect(options.first()).toBeFocused();
  // The second stands left of the first.
  await editor.keyboard.press('ArrowLeft');
  await expect(options.nth(1)).toBeFocused();
  await editor.keyboard.press('Enter');
  const question = editor.getByRole('dialog', { name: `أتُستبدل «${name}»؟` });
  await expect(question).toContainText('في قصة واحدة');
  await question.getByRole('button', { name: 'نعم، استبدلها' }).click();
  await expect(
    editor.getByRole('status').filter({ hasText: 'استُبدلت في قصة واحدة' }),
  ).toBeVisible();
  await expect(editor.getByText('لم تُستعمل هذه الصورة في قصة بعد')).toBeVisible();
});
