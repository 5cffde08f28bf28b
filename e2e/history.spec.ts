import { type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { openStory, save, saveState } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

const story = 137;
const first = 'عنوان كتبه الصحفي';
const second = 'عنوان كتبته المحررة';
const headline = (page: Page) => page.getByRole('textbox', { name: 'العنوان', exact: true });

test('two writers, three versions: one reads, compares, and brings an earlier text back', async ({
  visitor,
}) => {
  const writer = await visitor({ role: 'journalist' });
  const editor = await visitor({ role: 'editor' });
  await saveHeadline(writer, first, 'النسخة 2');
  await saveHeadline(editor, second, 'النسخة 3');

  await test.step('the versions are listed, with who saved them and what changed', async () => {
    await writer.getByRole('link', { name: 'السجل', exact: true }).click();
    const row = writer.getByRole('listitem').filter({ hasText: 'النسخة 3' });
    await expect(row).toContainText('ليلى حداد');
    await expect(row).toContainText('العنوان');
    await expectNoBarriers(writer);
  });

  await test.step('one is read as it was, and compared with the newest', async () => {
    await writer.getByRole('link', { name: 'النسخة 2' }).click();
    const read = writer.getByRole('region', { name: 'النسخة 2' });
    await expect(read.getByRole('heading', { name: first })).toBeVisible();
    await writer.getByRole('link', { name: 'قارن بالأحدث' }).click();
    const compared = writer.getByRole('region', { name: 'من النسخة 2 إلى النسخة 3' });
    await expect(compared.getByRole('insertion').filter({ hasText: 'المحررة' })).toBeVisible();
    await expect(compared.getByRole('deletion').filter({ hasText: 'الصحفي' })).toBeVisible();
    await expectNoBarriers(writer);
  });

  await test.step('its text is restored after a question, and is the newest version', async () => {
    await writer.getByRole('link', { name: 'اقرأ النسخة 2' }).click();
    await writer.getByRole('button', { name: 'استعد هذا النص' }).press('Enter');
    const question = writer.getByRole('dialog', { name: 'أتستعيد نص النسخة 2؟' });
    await question.getByRole('button', { name: 'نعم، استعده' }).press('Enter');
    await expect(writer.getByRole('status')).toContainText('وهو الآن النسخة 4');
    const newest = writer.getByRole('listitem').filter({ hasText: 'النسخة 4' });
    await expect(newest).toContainText('استُعيد نص النسخة 2');

    await openStory(editor, story);
    await expect(headline(editor)).toHaveValue(first);
    await expect(saveState(editor)).toContainText('النسخة 4');
  });
});

async function saveHeadline(page: Page, text: string, version: string): Promise<void> {
  await openStory(page, story);
  await headline(page).fill(text);
  await save(page);
  await expect(saveState(page)).toContainText(version);
}
