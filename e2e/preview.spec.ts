import { expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { tabTo } from './fixtures/keyboard.ts';
import { openStory } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

const draft = { id: 137, words: 'لجنة الدوائر تقترح' };
const printed = 105;

test('a draft is looked at as on a phone, a desktop and elsewhere, with the keyboard', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('journalist');
  await openStory(page, draft.id);
  const headline = await page.getByLabel('العنوان', { exact: true }).inputValue();
  const [preview] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'معاينة' }).click(),
  ]);
  await expect(preview.getByText('لا يراها إلا من في غرفة الأخبار')).toBeVisible();

  const phone = preview.frameLocator('iframe[title*="الهاتف"]');
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(headline);
  const width = await phone.locator('html').evaluate(() => window.innerWidth);
  expect(width).toBe(360);

  await tabTo(preview, preview.getByRole('tab', { name: 'الهاتف' }));
  await preview.keyboard.press('ArrowLeft');
  await expect(preview.getByRole('tab', { name: 'الحاسوب' })).toBeFocused();
  const desktop = preview.frameLocator('iframe[title*="الحاسوب"]');
  await expect(desktop.getByRole('heading', { level: 1 })).toHaveText(headline);
  expect(await desktop.locator('html').evaluate(() => window.innerWidth)).toBe(1280);

  const nextView = async (name: string) => {
    await preview.keyboard.press('ArrowLeft');
    await expect(preview.getByRole('tab', { name, selected: true })).toBeFocused();
    return preview.getByRole('tabpanel', { name });
  };
  await expect(await nextView('نتيجة بحث')).toContainText(headline.slice(0, 40));
  const card = (await nextView('بطاقة مشاركة')).getByRole('img', { name: headline.slice(0, 40) });
  await expect(card).toHaveJSProperty('naturalWidth', 1200);
  await expect(await nextView('إشعار')).toContainText(headline.slice(0, 40));
  // The pages in frames are looked at where all pages are, in accessibility.spec.ts.
  await expectNoBarriers(preview);
  await preview.keyboard.press('ArrowLeft');
  await expect(preview.getByRole('tab', { name: 'الهاتف' })).toBeFocused();
});

test('of a published story the preview is its page', async ({ page, signedInAs }) => {
  await signedInAs('editor');
  await page.goto(`/desk/stories/${printed}/preview`);
  await expect(page.getByText('وهي التي يقرؤها القراء الآن')).toBeVisible();
  const previewed = page.frameLocator('iframe').getByRole('article').first();
  const text = await previewed.innerText();
  await page.goto(`/n/${printed}`);
  await page.setViewportSize({ width: 360, height: 700 });
  await expect(page.getByRole('article').first()).toHaveText(text, { useInnerText: true });
});

test('a preview is for the newsroom alone, and for its own frame', async ({
  page,
  signedInAs,
  faults,
}) => {
  faults.expect(/404/u);
  const shell = `/desk/stories/${draft.id}/preview`;
  for (const path of [shell, `${shell}/page`, `/en${shell}`, `/en${shell}/page`]) {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(307);
    expect(answer.headers()['location']).toContain('/desk/sign-in');
    expect(await answer.text(), path).not.toContain(draft.words);
  }

  await signedInAs('journalist');
  const own = await page.request.get(`${shell}/page`);
  const shown = await own.text();
  expect(shown.includes(draft.words)).toBe(true);
  expect(shown.match(/<meta name="robots" content="[^"]*"/gu)).toEqual([
    '<meta name="robots" content="noindex, nofollow"',
  ]);
  expect(own.headers()['cache-control']).toContain('no-store');
  expect(own.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
  const framing = (await page.request.get(shell)).headers()['content-security-policy'];
  expect(framing).toContain("frame-ancestors 'none'");
  for (const path of ['124/preview', '124/preview/page', '0/preview/page', 'x/preview/page']) {
    const missing = await page.request.get(`/desk/stories/${path}`);
    expect(missing.status(), path).toBe(404);
    if (path.endsWith('/page')) expect(await missing.text()).toContain('الصفحة غير موجودة');
  }
});
