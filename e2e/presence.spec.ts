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
  await expect(marked).not.toHaveAttribute('data-writers', '');

  await writer.getByRole('textbox', { name: 'نص الخبر' }).click();
  await writer.keyboard.press('Control+End');
  await writer.keyboard.type(' جملة لم تُحفظ بعد.');
  await editor.getByRole('button', { name: 'تولَّ التحرير' }).click();
  await editor.getByRole('button', { name: 'نعم، أتولى التحرير' }).click();
  await expect(
    writer.getByText(/انتقل التحرير إلى ليلى حداد\. نصك محفوظ في النسخة/u),
  ).toBeVisible();
  await expect(lead(writer)).not.toBeEditable();
  // Who took over goes on from there.
  await expect(lead(editor)).toHaveValue('مقدمة يكتبها الصحفي الآن.');
  await expect(editor.getByRole('textbox', { name: 'نص الخبر' })).toContainText(
    'جملة لم تُحفظ بعد.',
  );

  await writer.getByRole('button', { name: 'عُد إلى الكتابة' }).click();
  await expect(lead(writer)).toBeEditable();
  await expect(editor.getByText(/انتقل التحرير إلى/u)).toBeVisible();
  await expect(saveState(writer)).toContainText('حُفظت');

  await editor.goto('/desk/stories');
  const row = editor.getByRole('row').filter({ hasText: 'مفتوحة عند' });
  await expect(row).toHaveCount(1);
  await expect(writer.getByRole('status').filter({ hasText: 'خروج من القصة' })).toBeAttached();
  await writer.close();
  await expect(row).toHaveCount(0);
});
