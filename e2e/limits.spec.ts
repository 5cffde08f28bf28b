import { expect } from '@playwright/test';
import { openStory } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

test('a limit is told when it is crossed, and not at every key', async ({ page, signedInAs }) => {
  await signedInAs('editor');
  await openStory(page, 105);
  const headline = page.getByLabel('العنوان', { exact: true });
  const status = page.getByRole('status');
  const inSearch = status.filter({ hasText: 'يُقص في نتائج البحث بعد 70، وحد الصحيفة 90' });

  await headline.fill('ا'.repeat(70));
  await expect(inSearch).toHaveCount(0);
  await headline.press('End');
  await page.keyboard.type('ا');
  await expect(inSearch).toBeVisible();
  // A live region is read out again when its words are put anew: those of this one stay.
  const words = await inSearch.evaluateHandle((element) => element.firstChild);
  await page.keyboard.type('ا');
  await expect(page.getByText('72 من 90 حرفًا')).toBeVisible();
  expect(await inSearch.evaluate((element, before) => element.firstChild === before, words)).toBe(
    true,
  );
  await headline.fill('ا'.repeat(91));
  await expect(status.filter({ hasText: 'تجاوز حد الصحيفة، وهو 90' })).toBeVisible();
});

test('an empty short headline shows what stands in for it, and how that fits', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('editor');
  await openStory(page, 105);
  const full = 'عنوان طويل '.repeat(7).trim();
  await page.getByLabel('العنوان', { exact: true }).fill(full);
  await page.getByText('العناوين القصيرة', { exact: true }).click();
  const push = page.getByRole('textbox', { name: 'للإشعار' });
  await expect(push).toHaveAttribute('placeholder', full);
  await expect(push).toHaveAccessibleDescription(/ما دام فارغًا يظهر العنوان مكانه/u);
  const tooLong = page.getByRole('status').filter({ hasText: 'طويل: يُقص في الإشعار بعد 65' });
  await expect(tooLong).toBeVisible();
  await push.fill('عنوان قصير');
  await expect(tooLong).toHaveCount(0);
  await expect(push).toHaveAccessibleDescription('');
});
