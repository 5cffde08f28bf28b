import { type Page, expect } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { stories } from '#db/schema.ts';
import type { Newsroom } from './fixtures/newsroom.ts';
import { openStory, saveState, typeAtEnd } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

const headline = (page: Page) => page.getByLabel('العنوان', { exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const discarded = (page: Page) => page.getByText('نُقل هذا الخبر إلى سلة المهملات من مكان آخر');

async function countStories(newsroom: Newsroom): Promise<number> {
  const db = openDatabase(newsroom.databaseFile);
  try {
    return await db.read.$count(stories);
  } finally {
    db.close();
  }
}

test('a new story is made by its first letter, once, and what is typed before an answer stays', async ({
  page,
  newsroom,
  signedInAs,
  faults,
}) => {
  faults.expect(/net::ERR_|could not be reached/u);
  await signedInAs('journalist');
  const before = await countStories(newsroom);
  await page.goto('/desk/stories');
  await page.getByRole('link', { name: 'خبر جديد' }).click();
  await page.waitForURL(/\/desk\/stories\/new$/u);
  await expect(page.getByRole('textbox', { name: 'نص الخبر' })).toBeEditable();
  expect(await countStories(newsroom)).toBe(before);

  // The first save arrives, and its answer is lost on the way back.
  let sent = 0;
  await page.route('**/desk/stories/new/save', async (route) => {
    sent += 1;
    if (sent > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await headline(page).focus();
  await page.keyboard.type('خبر');
  await expect(saveState(page)).toContainText('لا اتصال');
  await page.keyboard.type(' عن الجسر');
  await page.waitForURL(/\/desk\/stories\/\d+$/u);
  await page.keyboard.type(' الجديد');
  await expect(headline(page)).toBeFocused();
  await expect(headline(page)).toHaveValue('خبر عن الجسر الجديد');
  await expect(saveState(page)).toContainText('حُفظت');
  expect(await countStories(newsroom)).toBe(before + 1);
  await page.reload();
  await expect(headline(page)).toHaveValue('خبر عن الجسر الجديد');
  await expect(page.getByText('نص لم يُحفظ على هذا الجهاز')).toHaveCount(0);
});

test('what was begun without a network is offered after the page was closed', async ({
  page,
  context,
  signedInAs,
  faults,
}) => {
  faults.expect(/net::ERR_|could not be reached/u);
  await signedInAs('journalist');
  await page.goto('/desk/stories/new');
  await expect(page.getByRole('textbox', { name: 'نص الخبر' })).toBeEditable();
  await page.route('**/desk/stories/new/save', (route) => route.abort());
  await headline(page).fill('كُتب بلا شبكة');
  await expect(saveState(page)).toContainText('محفوظ على هذا الجهاز');
  await page.close();

  const again = await context.newPage();
  await again.goto('/desk/stories');
  await again.getByRole('link', { name: 'افتحه', exact: true }).click();
  await again.getByRole('button', { name: 'أضفه إلى القصة' }).click();
  await again.waitForURL(/\/desk\/stories\/\d+$/u);
  await expect(headline(again)).toHaveValue('كُتب بلا شبكة');
  await again.goto('/desk/stories');
  await expect(again.getByRole('link', { name: 'كُتب بلا شبكة' })).toHaveCount(1);
  await expect(again.getByRole('link', { name: 'افتحه', exact: true })).toHaveCount(0);
});

test('a draft goes into the bin and comes back, and an open page of it loses nothing', async ({
  visitor,
}) => {
  const writer = await visitor({ role: 'journalist' });
  const editor = await visitor({ role: 'editor' });
  await writer.goto('/desk/stories/new');
  await headline(writer).fill('مسودة تُرمى');
  await writer.waitForURL(/\/desk\/stories\/\d+$/u);
  await expect(saveState(writer)).toContainText('حُفظت');
  const id = Number(new URL(writer.url()).pathname.split('/').at(-1));
  await openStory(editor, id);
  await expect(editor.getByRole('list', { name: 'من فتح القصة أيضًا' })).toBeVisible();

  await editor.getByRole('button', { name: 'انقل إلى سلة المهملات' }).click();
  await expect(editor.getByRole('dialog')).toContainText('مفتوح الآن عند');
  await editor.getByRole('button', { name: 'انقله إلى السلة' }).click();
  await expect(editor.getByText('نُقل «مسودة تُرمى» إلى سلة المهملات.')).toBeVisible();
  await expect(editor.getByRole('link', { name: 'مسودة تُرمى' })).toHaveCount(0);

  await expect(discarded(writer)).toBeVisible();
  await typeAtEnd(writer, 'سطر كُتب بعد رميها.');
  await expect(saveState(writer)).toContainText('تعذّر حفظها');
  await expect(writer.getByRole('button', { name: 'انسخ نصي' })).toBeVisible();

  await editor.getByRole('button', { name: 'تراجع' }).click();
  await editor.waitForURL(new RegExp(`/desk/stories/${id}$`, 'u'));
  await expect(headline(editor)).toHaveValue('مسودة تُرمى');
  await expect(saveState(writer)).toContainText('حُفظت');
  await expect(discarded(writer)).toHaveCount(0);
  await expect(writer.getByRole('textbox', { name: 'نص الخبر' })).toContainText('بعد رميها');
});

test('urgency is asked for, granted as asked, changed as it stands, and undone to what stood', async ({
  visitor,
}) => {
  const asker = await visitor({ role: 'journalist' });
  const admin = await visitor({ role: 'admin' });
  await openStory(asker, 105);
  await asker.getByRole('button', { name: 'اطلب عاجل' }).click();
  await dialog(asker).getByLabel('السبب').fill('إجلاء السكان');
  await dialog(asker).getByLabel('المدة بالدقائق').fill('40');
  await dialog(asker).getByRole('button', { name: 'أرسل الطلب' }).click();
  await expect(asker.getByText('ينتظر من يملك إعلانه')).toBeVisible();

  await admin.goto('/desk/stories');
  const waiting = admin.getByRole('region', { name: 'طلبات العاجل' });
  await expect(waiting).toContainText('إجلاء السكان');
  await waiting.getByRole('link').click();
  await admin.getByRole('button', { name: 'امنحه…' }).click();
  await expect(dialog(admin).getByLabel('السبب')).toHaveValue('إجلاء السكان');
  await expect(dialog(admin).getByLabel('المدة بالدقائق')).toHaveValue('40');
  await dialog(admin).getByRole('button', { name: 'أعلن' }).click();
  const running = admin.getByRole('region', { name: 'العاجل الجاري' });
  await expect(running).toContainText('إجلاء السكان');
  await expect(admin.getByRole('button', { name: 'امنحه…' })).toHaveCount(0);
  await expect(asker.getByText('أُجيب طلبك')).toBeVisible({ timeout: 15_000 });

  await admin.getByRole('button', { name: 'عاجل', exact: true }).click();
  await expect(dialog(admin).getByLabel('السبب')).toHaveValue('إجلاء السكان');
  await expect(dialog(admin).getByRole('radio', { name: 'عاجل', exact: true })).toBeChecked();
  await dialog(admin).getByRole('radio', { name: 'عاجل جدًا' }).check();
  await dialog(admin).getByRole('button', { name: 'أعلن' }).click();
  await expect(running).toContainText('عاجل جدًا');
  await running.getByRole('button', { name: 'تراجع' }).click();
  await expect(admin.getByText('والعاجل كما كان قبله')).toBeVisible();
  await expect(running).not.toContainText('عاجل جدًا');
  await expect(running).toContainText('إجلاء السكان');
});
