import { type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { saveState } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

const body = (page: Page) => page.getByRole('textbox', { name: 'نص الخبر' });
const panel = (page: Page) => page.getByRole('complementary', { name: 'الملاحظات' });
const marks = (page: Page) => body(page).locator('[data-note]');

/** A story of the signed-in writer with one paragraph, saved. */
async function writeStory(page: Page, text: string): Promise<void> {
  await page.goto('/desk/stories');
  await page.getByRole('link', { name: 'خبر جديد' }).click();
  await page.waitForURL(/\/desk\/stories\/new$/u);
  await page.getByLabel('العنوان', { exact: true }).fill('افتتاح جسر الرمان');
  await page.getByLabel('القسم', { exact: true }).selectOption({ index: 1 });
  await body(page).click();
  await page.keyboard.type(text);
  await expect(saveState(page)).toContainText('حُفظت');
}

test('the desk talks about words of a story, and readers hear nothing of it', async ({
  visitor,
}) => {
  const [writer, editor] = [
    await visitor({ role: 'journalist' }),
    await visitor({ role: 'editor' }),
  ];
  await writeStory(writer, 'كلّف الجسر ستة ملايين');

  await editor.goto(writer.url());
  await expect(body(editor)).toBeEditable();
  await body(editor).click();
  await editor.keyboard.press('Control+End');
  for (const selected of ['ملايين', 'ستة ملايين']) {
    await editor.keyboard.press('Control+Shift+ArrowRight');
    await expect.poll(() => editor.evaluate(() => String(getSelection()))).toBe(selected);
  }
  await editor.keyboard.press('Control+Alt+KeyM');
  await expect(panel(editor).getByLabel('الملاحظة', { exact: true })).toBeFocused();
  await editor.keyboard.type('من المصدر يا @');
  const colleagues = editor.getByRole('combobox', { name: 'ابحث عن زميل باسمه' });
  await expect(colleagues).toBeFocused();
  await editor.keyboard.type('سامر');
  await editor.keyboard.press('Enter');
  await editor.keyboard.type('؟ هذا سر المكتب.');
  await editor.keyboard.press('Control+Enter');
  await expect(marks(editor)).toHaveText('ستة ملايين');
  await expect(body(editor)).toBeFocused();
  await expectNoBarriers(editor);

  await writer.goto('/desk/stories');
  await expect(writer.getByRole('row', { name: /افتتاح جسر الرمان/u })).toContainText('ملاحظة');
  const mentions = writer.getByRole('region', { name: 'ذُكرتَ في' });
  await expect(mentions).toContainText('من المصدر يا @سامر الخطيب');
  await expectNoBarriers(writer);
  await mentions.getByRole('link', { name: 'افتتاح جسر الرمان' }).click();
  const note = panel(writer).getByRole('article', { name: /ملاحظة من ليلى حداد/u });
  await expect(note).toBeFocused();
  await expect(note.locator('q')).toHaveText('ستة ملايين');
  await note.getByRole('button', { name: 'رد', exact: true }).click();
  await writer.keyboard.type('وزارة الأشغال.');
  await writer.keyboard.press('Control+Enter');
  await expect(note.getByRole('list', { name: 'الردود' })).toContainText('وزارة الأشغال.');

  await note.getByRole('button', { name: /إلى موضعها/u }).click();
  await expect(body(writer)).toBeFocused();
  await writer.keyboard.press('ArrowRight');
  await writer.keyboard.type('كما قيل ');
  await expect(body(writer)).toHaveText('كلّف الجسر كما قيل ستة ملايين');
  await expect(marks(writer)).toHaveText('ستة ملايين');
  await writer.keyboard.press('Control+Alt+KeyM');
  await expect(note).toBeFocused();
  await expect(saveState(writer)).toContainText('حُفظت');
  await note.getByRole('button', { name: 'عولجت' }).click();
  await expect(panel(writer).getByRole('status')).toHaveText('لا ملاحظات مفتوحة');

  await writer.getByRole('button', { name: 'انشر', exact: true }).click();
  await writer.getByRole('dialog').getByRole('button', { name: 'انشر الآن' }).click();
  const address = writer.getByRole('link', { name: 'افتحه على الموقع' }).first();
  const answer = await writer.request.get((await address.getAttribute('href')) ?? '');
  const html = await answer.text();
  expect(html).toContain('كما قيل ستة ملايين');
  expect(html).not.toMatch(/سر المكتب|وزارة الأشغال|data-note/u);
});
