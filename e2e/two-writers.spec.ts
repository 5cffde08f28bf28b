import { expect } from '@playwright/test';
import { openStory, save, saveState, typeAtEnd } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

test('two people save one story: the second is told, and neither text is lost', async ({
  visitor,
}) => {
  const story = 137;
  const writer = await visitor({ role: 'journalist' });
  const editor = await visitor({ role: 'editor' });
  await openStory(writer, story);
  await openStory(editor, story);

  await typeAtEnd(writer, 'جملة كتبها الصحفي أولًا.');
  await save(writer);
  await expect(saveState(writer)).toContainText('حُفظت');

  await typeAtEnd(editor, 'جملة كتبتها المحررة بعده.');
  await save(editor);
  await expect(saveState(editor)).toContainText('تعارض');
  await expect(editor.getByRole('textbox', { name: 'نص الخبر' })).toContainText(
    'جملة كتبتها المحررة بعده.',
  );

  await test.step('the text that was saved first stands', async () => {
    const again = await visitor({ role: 'editor' });
    await openStory(again, story);
    const body = again.getByRole('textbox', { name: 'نص الخبر' });
    await expect(body).toContainText('جملة كتبها الصحفي أولًا.');
    await expect(body).not.toContainText('جملة كتبتها المحررة بعده.');
  });

  await test.step('the second writer can copy their text', async () => {
    await editor.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await editor.getByRole('button', { name: 'انسخ نصي' }).click();
    await expect
      .poll(() => editor.evaluate(() => navigator.clipboard.readText()))
      .toContain('جملة كتبتها المحررة بعده.');
  });
});
