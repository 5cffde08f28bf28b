import { expect } from '@playwright/test';
import { openStory, saveState } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

const story = 137;

test('two people see each other write, and one takes over without losing the other’s text', async ({
  visitor,
}) => {
  const writer = await visitor({ role: 'journalist' });
  const editor = await visitor({ role: 'editor' });
  await openStory(writer, story);
  await openStory(editor, story);
  const among = (page: typeof writer) => page.getByRole('list', { name: 'من فتح القصة أيضًا' });
  await expect(among(writer)).toContainText('مفتوحة عند ليلى حداد');
  await expect(writer.getByRole('status').filter({ hasText: 'خروج' })).toHaveCount(0);

  const lead = (page: typeof writer) => page.getByRole('textbox', { name: 'المقدمة', exact: true });
  await lead(writer).fill('مقدمة يكتبها الصحفي الآن.');
  await expect(among(editor)).toContainText('كتابة في المقدمة الآن');
  const marked = editor.locator('[data-writers]').filter({ has: lead(editor) });
  await expect(marked).toHaveAttribute('data-writers', /./u);

  const body = (page: typeof writer) => page.getByRole('textbox', { name: 'نص الخبر' });
  await body(writer).click();
  await writer.keyboard.press('Control+End');
  await writer.keyboard.press('Enter');
  // Saved only when typing stops, which it does not before the other takes over.
  const typing = writer.keyboard.type('جملة طويلة لا يتوقف الصحفي عن كتابتها', { delay: 120 });
  await expect(among(editor)).toContainText('كتابة في نص الخبر الآن');
  await expect(body(writer)).toContainText('جملة طويلة');
  await editor.getByRole('button', { name: 'تولَّ التحرير' }).click();
  await editor.getByRole('button', { name: 'نعم، أتولى التحرير' }).click();
  const notice = writer.getByText(/انتقل التحرير إلى ليلى حداد\. نصك محفوظ في النسخة \d/u);
  await expect(notice).toBeInViewport();
  const [version = ''] = /النسخة \d+/u.exec(await notice.innerText()) ?? [];
  await typing;
  await expect(lead(writer)).not.toBeEditable();
  await expect(body(writer)).not.toBeEditable();
  // Who took over goes on from there.
  await expect(lead(editor)).toHaveValue('مقدمة يكتبها الصحفي الآن.');
  const written = await body(writer).locator('p', { hasText: 'جملة طويلة' }).innerText();
  await expect(body(editor)).toContainText(written.trim());

  await writer.getByRole('button', { name: 'عُد إلى الكتابة' }).click();
  await expect(lead(writer)).toBeEditable();
  await expect(editor.getByText(/انتقل التحرير إلى/u)).toBeVisible();

  await editor.goto('/desk/stories');
  const row = editor.getByRole('row').filter({ hasText: 'مفتوحة عند' });
  await expect(row).toHaveCount(1);
  await expect(writer.getByRole('status').filter({ hasText: 'خروج من القصة' })).toBeAttached();
  // Nobody has saved once more what the other had saved.
  await expect(saveState(writer)).toContainText(version);
  await writer.close();
  await expect(row).toHaveCount(0);
});
