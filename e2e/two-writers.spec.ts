import { type Page, expect } from '@playwright/test';
import { openStory, save, saveState, typeAtEnd } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

const story = 137;
const headline = (page: Page) => page.getByRole('textbox', { name: 'العنوان', exact: true });

test('two people write in one story: what does not touch becomes one text', async ({ visitor }) => {
  const writer = await visitor({ role: 'journalist' });
  const editor = await visitor({ role: 'editor' });
  await openStory(writer, story);
  await openStory(editor, story);
  await typeAtEnd(writer, 'جملة كتبها الصحفي أولًا.');
  await expect(saveState(writer)).toContainText('حُفظت');
  await typeAtEnd(editor, 'جملة كتبتها المحررة بعده.');
  await expect(saveState(editor)).toContainText('حُفظت');

  const again = await visitor({ role: 'editor' });
  await openStory(again, story);
  for (const page of [editor, again]) {
    const body = page.getByRole('textbox', { name: 'نص الخبر' });
    await expect(body).toContainText('جملة كتبها الصحفي أولًا.');
    await expect(body).toContainText('جملة كتبتها المحررة بعده.');
  }
});

test('two people write one headline: the second is told, and neither text is lost', async ({
  visitor,
}) => {
  const writer = await visitor({ role: 'journalist' });
  const editor = await visitor({ role: 'editor' });
  await openStory(writer, story);
  await openStory(editor, story);
  await headline(writer).fill('عنوان الصحفي');
  await save(writer);
  await expect(saveState(writer)).toContainText('حُفظت');

  await headline(editor).fill('عنوان المحررة');
  await save(editor);
  await expect(saveState(editor)).toContainText('تعارض');
  await expect(headline(editor)).toHaveValue('عنوان المحررة');
  await editor.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await editor.getByRole('button', { name: 'انسخ نصي' }).click();
  await expect
    .poll(() => editor.evaluate(() => navigator.clipboard.readText()))
    .toContain('عنوان المحررة');
});
