import { type Page, expect } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { saveAddress } from '#newsroom/addresses.ts';
import { openStory, saveState, typeAtEnd } from './fixtures/open-story.ts';
import type { Newsroom } from './fixtures/newsroom.ts';
import { test } from './fixtures/test.ts';

const story = 137;
const body = (page: Page) => page.getByRole('textbox', { name: 'نص الخبر' });
const offline = 'لا اتصال، النص محفوظ على هذا الجهاز';

/** How many versions of the story the database holds. */
function versions(newsroom: Newsroom): number {
  const db = openDatabase(newsroom.databaseFile);
  try {
    const count = db.driver.prepare('SELECT count(*) FROM revisions WHERE story_id = ?').pluck();
    return Number(count.get(story));
  } finally {
    db.close();
  }
}

test('what is typed is saved by itself when typing stops', async ({ page, signedInAs }) => {
  await signedInAs('journalist');
  await openStory(page, story);
  await typeAtEnd(page, 'جملة لم يحفظها أحد بيده.');
  await expect(saveState(page)).toContainText('لم تُحفظ');
  await expect(saveState(page)).toContainText('حُفظت');
  await page.reload();
  await expect(body(page)).toContainText('جملة لم يحفظها أحد بيده.');
});

test('what was typed without a network, in a tab that was closed, is offered and added', async ({
  page,
  context,
  signedInAs,
  faults,
}) => {
  faults.expect(/net::ERR_|Failed to fetch|could not be reached/u);
  await signedInAs('journalist');
  await openStory(page, story);
  await context.setOffline(true);
  await typeAtEnd(page, 'جملة كُتبت بلا شبكة.');
  const before = await page.evaluate(() => window.scrollY);
  await expect(saveState(page)).toContainText(offline);
  // Said in the bar, and no word of it moves the text under the writer's hands.
  await expect(page.getByText('لم يصل طلبك')).toHaveCount(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await page.close();

  await context.setOffline(false);
  const again = await context.newPage();
  await openStory(again, story);
  await expect(body(again)).not.toContainText('جملة كُتبت بلا شبكة.');
  await again.getByRole('button', { name: 'أضفه إلى القصة' }).click();
  await expect(body(again)).toContainText('جملة كُتبت بلا شبكة.');
  await expect(saveState(again)).toContainText('حُفظت');

  await again.reload();
  await expect(body(again)).toContainText('جملة كُتبت بلا شبكة.');
  await expect(again.getByRole('button', { name: 'أضفه إلى القصة' })).toHaveCount(0);
});

test('a save whose answer is lost is done once, and is no conflict with itself', async ({
  page,
  newsroom,
  signedInAs,
  faults,
}) => {
  faults.expect(/net::ERR_|Failed to fetch|could not be reached/u);
  await signedInAs('journalist');
  await openStory(page, story);
  const before = versions(newsroom);
  let lost = 0;
  await page.route(`**${saveAddress(story)}`, async (route) => {
    if (lost === 2) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await typeAtEnd(page, 'جملة وصلت ولم يصل جوابها.');
  await expect(saveState(page)).toContainText(offline);
  // Typed on: the next save is another text, upon the one that is there already.
  await page.keyboard.type(' وتتمتها.');
  await expect(saveState(page)).toContainText('حُفظت', { timeout: 15_000 });
  expect(lost).toBe(2);
  expect(versions(newsroom)).toBe(before + 2);
  await page.reload();
  await expect(body(page)).toContainText('جملة وصلت ولم يصل جوابها. وتتمتها.');
});

test('what was taken back while a save’s answer was lost is saved too', async ({
  page,
  signedInAs,
  faults,
}) => {
  faults.expect(/net::ERR_|Failed to fetch|could not be reached/u);
  await signedInAs('journalist');
  await openStory(page, story);
  let lost = 0;
  await page.route(`**${saveAddress(story)}`, async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  const headline = page.getByRole('textbox', { name: 'العنوان', exact: true });
  const before = await headline.inputValue();
  await headline.fill('عنوان كُتب سهوًا');
  await expect(saveState(page)).toContainText(offline);
  await headline.fill(before);
  await expect(saveState(page)).toContainText('حُفظت', { timeout: 15_000 });
  await page.reload();
  await expect(headline).toHaveValue(before);
});

test('a page left open saves nothing under the name of whoever signs in next', async ({
  page,
  newsroom,
  signedInAs,
}) => {
  await signedInAs('journalist');
  await openStory(page, story);
  const before = versions(newsroom);
  await signedInAs('editor');
  await typeAtEnd(page, 'جملة الصحفي.');
  await expect(page.getByText('دخل شخص آخر من هذا المتصفح')).toBeVisible();
  expect(versions(newsroom)).toBe(before);
  await signedInAs('journalist');
  await expect(saveState(page)).toContainText('حُفظت', { timeout: 15_000 });
  expect(versions(newsroom)).toBe(before + 1);
});

test('a page from before the site’s update saves, and says what it can no longer do', async ({
  page,
  signedInAs,
  faults,
}) => {
  faults.expect(/409/u);
  await signedInAs('journalist');
  await openStory(page, story);
  const isAct = `**/desk/stories/${story}`;
  await page.route(isAct, (route) => {
    const headers = route.request().headers();
    // What an older build called this action.
    if (headers['next-action']) headers['next-action'] = '40'.padEnd(42, '0');
    return route.continue({ headers });
  });
  await typeAtEnd(page, 'جملة كُتبت قبل التحديث.');
  await expect(saveState(page)).toContainText('حُفظت');
  await page.getByRole('button', { name: 'كرّر كخبر جديد' }).click();
  await expect(page.getByText('حُدِّث الموقع بعد فتح هذه الصفحة')).toBeVisible();
  await page.unroute(isAct);
  await page.reload();
  await expect(body(page)).toContainText('جملة كُتبت قبل التحديث.');
});

test('unsaved text that stands against the story is settled by the writer', async ({
  page,
  context,
  visitor,
  signedInAs,
  faults,
}) => {
  faults.expect(/net::ERR_|Failed to fetch|could not be reached/u);
  await signedInAs('journalist');
  await openStory(page, story);
  await context.setOffline(true);
  await page.getByRole('textbox', { name: 'العنوان', exact: true }).fill('عنوان كُتب بلا شبكة');
  await expect(saveState(page)).toContainText(offline);
  await page.close();

  const editor = await visitor({ role: 'editor' });
  await openStory(editor, story);
  await editor.getByRole('textbox', { name: 'العنوان', exact: true }).fill('عنوان حفظته المحررة');
  await expect(saveState(editor)).toContainText('حُفظت');

  await context.setOffline(false);
  const again = await context.newPage();
  await openStory(again, story);
  await again.getByRole('button', { name: 'أضفه إلى القصة' }).click();
  await expect(saveState(again)).toContainText('تعارض');
  await expect(again.getByText('عنوان كُتب بلا شبكة').first()).toBeVisible();
  await expect(again.getByText('أضفه إلى القصة')).toHaveCount(0);
});
