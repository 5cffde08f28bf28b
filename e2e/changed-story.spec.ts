import { type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { openStory, save, saveState, typeAtEnd } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

const story = 106;
const added = 'وأضافت الإدارة أن الموعد لم يتغير.';
const changed = 'حُدّث هذا الخبر بعد أن فتحته.';
const withdrawn = 'سُحب هذا الخبر بعد أن فتحته.';

test('who has a story open is told that it changed, and that it was withdrawn', async ({
  visitor,
  faults,
}) => {
  test.setTimeout(120_000);
  faults.expect(/410/u);
  const reader = await visitor();
  await reader.goto(`/news/${story}`);
  const other = await visitor();
  await other.goto('/news/105');
  const editor = await visitor({ role: 'editor' });
  await openStory(editor, story);

  await test.step('the words being read stay where they are', async () => {
    const paragraph = reader.locator('article div > p').first();
    await paragraph.scrollIntoViewIfNeeded();
    const before = await paragraph.boundingBox();
    await update(editor);
    await expect(reader.getByText(changed)).toBeVisible();
    expect(await paragraph.boundingBox()).toEqual(before);
    await expect(reader.getByText(added)).toHaveCount(0);
    await expectNoBarriers(reader);
    await expect(other.getByText(changed)).toBeHidden();
  });

  await test.step('a click puts the newest version in its place, and the reader stays where she was', async () => {
    const paragraph = reader.locator('article [data-body] > p').nth(2);
    await paragraph.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const [words, before] = [await paragraph.innerText(), await paragraph.boundingBox()];
    await reader.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    const bar = reader.getByRole('status').filter({ hasText: changed });
    await bar.getByRole('link', { name: 'اعرض أحدث نسخة' }).click();
    await expect(reader.getByText(added)).toBeVisible();
    await expect(reader.getByText(changed)).toBeHidden();
    const after = await reader.getByText(words, { exact: true }).boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? Infinity))).toBeLessThan(2);
    expect(await reader.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
    await expect(reader.getByRole('button', { name: 'نسخ الرابط' })).toBeVisible();
    await expect(reader.getByText('هذه أحدث نسخة من الخبر.')).toBeVisible();
  });

  await test.step('withdrawn, it says so in other words, and can be put away', async () => {
    await withdraw(editor);
    await expect(reader.getByText(withdrawn)).toBeVisible();
    await expect(reader.getByText(changed)).toBeHidden();
    await reader.getByRole('button', { name: 'أخفِ هذا التنبيه' }).click();
    await expect(reader.getByText(withdrawn)).toBeHidden();
  });
});

async function update(editor: Page): Promise<void> {
  await typeAtEnd(editor, added);
  await save(editor);
  await expect(saveState(editor)).toContainText('حُفظت');
  await editor.getByRole('button', { name: 'حدّث الخبر' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: 'حدّث الآن' }).click();
}

async function withdraw(editor: Page): Promise<void> {
  await editor.getByRole('button', { name: 'اسحب الخبر' }).click();
  const dialog = editor.getByRole('dialog');
  await dialog.getByRole('textbox').fill('سُحب الخبر لخطأ في مصدره.');
  await dialog.getByRole('button', { name: 'نعم، اسحبه' }).click();
}
