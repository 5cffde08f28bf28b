import { type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { pressWithKeyboard, tabTo, typeWithKeyboard } from './fixtures/keyboard.ts';
import { save, saveState } from './fixtures/open-story.ts';
import { paste } from './fixtures/paste.ts';
import { test } from './fixtures/test.ts';
import { blocksStory as story } from './stories/blocks-story.ts';

const body = (page: Page) => page.getByRole('textbox', { name: 'نص الخبر' });
const block = (page: Page, name: string) => body(page).getByRole('region', { name, exact: true });

test('one of each block is written with the keyboard alone, saved, published and read', async ({
  page,
  signedInAs,
  visitor,
  newsroom,
}) => {
  test.setTimeout(60_000);
  await signedInAs('admin');
  await page.goto('/desk/stories');
  await page.getByRole('link', { name: 'خبر جديد' }).click();
  await typeWithKeyboard(page, page.getByLabel('العنوان', { exact: true }), story.headline);
  await writeBody(page);
  await save(page);
  await expect(saveState(page)).toContainText('حُفظت');
  await page.reload();
  await expectInEditor(page);
  await expectNoBarriers(page);

  await page.getByLabel('القسم', { exact: true }).selectOption(story.section);
  await page.getByRole('button', { name: 'انشر', exact: true }).click();
  await page.getByRole('button', { name: 'انشر الآن' }).click();
  const link = page.getByRole('link', { name: 'افتحه على الموقع' }).first();
  const address = (await link.getAttribute('href')) ?? '';

  const reader = await visitor();
  const asked: string[] = [];
  await reader.route(
    (url) => url.origin !== newsroom.url,
    async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ contentType: 'text/html', body: 'player' });
    },
  );
  for (const width of [360, 1280]) {
    await reader.setViewportSize({ width, height: 900 });
    await reader.goto(address);
    await expectForReaders(reader);
  }
  await expectNoBarriers(reader);
  expect(asked).toEqual([]);
  await loadVideo(reader);
  expect(asked).toEqual(['https://www.youtube-nocookie.com/embed/a1B2c3D4e5-']);

  const plain = await visitor({ javaScriptEnabled: false });
  await plain.goto(address);
  await expect(plain.getByRole('link', { name: 'شاهد المقطع على يوتيوب' })).toHaveAttribute(
    'href',
    story.video,
  );
  await expect(plain.getByRole('button', { name: /حمّل/u })).toBeHidden();
});

test('what is pasted becomes a table, a post, or words that fit', async ({ page, signedInAs }) => {
  await signedInAs('journalist');
  await page.goto('/desk/stories');
  await page.getByRole('link', { name: 'خبر جديد' }).click();
  await body(page).click();

  await paste(page, { text: story.video });
  await expect(block(page, 'منشور مضمّن')).toContainText('مقطع من يوتيوب');
  await page.keyboard.press('Control+KeyZ');
  await expect(block(page, 'منشور مضمّن')).toBeHidden();
  await expect(body(page)).toHaveText(story.video);
  await page.keyboard.press('Enter');

  const excel = `<table><col width=64><tr><td colspan=2>الرملة</td><td>4500</td></tr>
    <tr><td rowspan=2>النخيل</td><td><p>ماء</p><p>عذب</p></td><td>3200</td></tr>
    <tr><td>ماء مالح</td><td>71</td></tr><tr><td></td><td></td><td></td></tr></table>`;
  await paste(page, { html: excel });
  const table = block(page, 'جدول');
  expect(await table.locator('tr').evaluateAll(cellsOf)).toEqual([
    ['الرملة', '', '4500'],
    ['النخيل', 'ماء عذب', '3200'],
    ['', 'ماء مالح', '71'],
  ]);

  await table.getByText('71').click();
  await paste(page, { html: '<p>سطر</p><p>وسطر</p>' });
  await expect(table.locator('tr').last()).toContainText('سطر وسطر');
  await paste(page, { text: 'ط'.repeat(501) });
  await expect(table.getByRole('alert')).toContainText('الحد 500 حرف');
});

test('what is cut comes back as it was', async ({ page, context, signedInAs }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signedInAs('journalist');
  await page.goto('/desk/stories');
  await page.getByRole('link', { name: 'خبر جديد' }).click();
  await body(page).click();
  await writeBody(page);
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.press('Control+KeyX');
  await expect(body(page)).toHaveText('');
  await page.keyboard.press('Control+KeyV');
  await expectInEditor(page);
});

async function writeBody(page: Page): Promise<void> {
  const { keyboard } = page;
  const lines = async (...texts: string[]) => {
    for (const text of texts) {
      await keyboard.type(text);
      await keyboard.press('Enter');
    }
  };
  await tabTo(page, body(page));
  await lines(story.opening);
  await keyboard.press('Control+Alt+KeyP');
  await lines(story.pullQuote.text, story.pullQuote.speaker);
  await keyboard.press('Control+Alt+KeyG');
  await keyboard.type(story.table.caption);
  for (const cell of story.table.rows.flat()) {
    await keyboard.press('Tab');
    await keyboard.type(cell);
  }
  await addRowAndTakeItBack(page);
  await keyboard.press('Escape');
  await keyboard.press('Control+Alt+KeyI');
  await lines(story.factBox.title, ...story.factBox.paragraphs);
  await keyboard.press('Enter');
  await choosePhotos(page, 'Control+Alt+KeyO', 1);
  await lines(story.photo.caption);
  await choosePhotos(page, 'Control+Alt+KeyA', story.gallery.captions.length);
  await lines(...story.gallery.captions);
  await keyboard.press('Control+Alt+KeyE');
  await writeEmbeds(page);
  await keyboard.type(story.ending);
}

/** The first photos of the library; then the caret is in the first caption. */
async function choosePhotos(page: Page, shortcut: string, count: number): Promise<void> {
  await page.keyboard.press(shortcut);
  await tabTo(page, page.getByRole('dialog').getByRole('option').first());
  for (let at = 1; at < count; at += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
  }
  if (count > 1) await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(body(page)).toBeFocused();
}

/** To the buttons with Alt+F10, back with Escape, and the row away with undo. */
async function addRowAndTakeItBack(page: Page): Promise<void> {
  const rows = block(page, 'جدول').locator('tr');
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('button', { name: '+ صف قبله' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(4);
  await expect(body(page)).toBeFocused();
  await page.keyboard.press('Control+KeyZ');
  await expect(rows).toHaveCount(3);
}

async function writeEmbeds(page: Page): Promise<void> {
  const address = page.getByLabel('عنوان المقطع أو المنشور');
  await expect(address).toBeFocused();
  await page.keyboard.type('example.com/1');
  await expect(block(page, 'منشور مضمّن')).toContainText('لا نعرف هذا العنوان');
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type(story.video);
  await expect(block(page, 'منشور مضمّن')).toContainText('مقطع من يوتيوب');
  await page.keyboard.press('Enter');
  await expect(body(page)).toBeFocused();
  await paste(page, { text: story.post });
  await expect(block(page, 'منشور مضمّن').last()).toContainText('منشور من إكس');
}

async function expectInEditor(page: Page): Promise<void> {
  const quote = block(page, 'قول بارز');
  await expect(quote).toContainText(story.pullQuote.text);
  await expect(quote).toContainText(story.pullQuote.speaker);
  const table = block(page, 'جدول');
  await expect(table).toContainText(story.table.caption);
  expect(await table.locator('tr').evaluateAll(cellsOf)).toEqual(story.table.rows);
  for (const text of [story.factBox.title, ...story.factBox.paragraphs]) {
    await expect(block(page, 'إطار معلومات')).toContainText(text);
  }
  await expect(block(page, 'صورة').getByRole('img')).toBeVisible();
  await expect(block(page, 'صورة')).toContainText(story.photo.caption);
  const gallery = block(page, 'معرض صور');
  await expect(gallery.getByRole('img')).toHaveCount(story.gallery.captions.length);
  for (const caption of story.gallery.captions) await expect(gallery).toContainText(caption);
  const embeds = block(page, 'منشور مضمّن');
  await expect(embeds.first().getByRole('textbox')).toHaveValue(story.video);
  await expect(embeds.last().getByRole('textbox')).toHaveValue(story.post);
}

async function expectForReaders(page: Page): Promise<void> {
  const article = page.getByRole('article').first();
  await expect(
    article.getByRole('figure').filter({ hasText: story.pullQuote.speaker }),
  ).toBeVisible();
  for (const caption of [story.photo.caption, ...story.gallery.captions]) {
    await expect(article.getByText(caption)).toBeVisible();
  }

  await expect(article.getByRole('blockquote')).toHaveText(story.pullQuote.text);
  const table = article.getByRole('table', { name: story.table.caption });
  await expect(table.getByRole('columnheader')).toHaveText(story.table.rows[0] ?? []);
  expect(await table.locator('tr').evaluateAll(cellsOf)).toEqual(story.table.rows);
  const box = article.getByRole('complementary', { name: story.factBox.title });
  await expect(box).toContainText(story.factBox.paragraphs[1] ?? '');
  await expect(article.getByRole('link', { name: 'شاهد المنشور على إكس' })).toBeVisible();
  // X documents no address for frames.
  await expect(article.getByRole('button', { name: /حمّل/u })).toHaveCount(1);
  const scripts = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src')?.replace(/\?.*/u, '')));
  expect(new Set(scripts)).toEqual(new Set(['/embed.js', '/reader.js']));
  expect(scripts).toHaveLength(2);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}

async function loadVideo(page: Page): Promise<void> {
  await pressWithKeyboard(page, page.getByRole('button', { name: 'حمّل المقطع من يوتيوب' }));
  const frame = page.locator('iframe[title="مقطع من يوتيوب"]');
  await expect(frame).toBeFocused();
  await expect(frame).toHaveAttribute('loading', 'lazy');
  await expect(frame).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  const sandbox = (await frame.getAttribute('sandbox')) ?? '';
  expect(sandbox.split(' ')).toEqual([
    'allow-scripts',
    'allow-same-origin',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
  ]);
  await expect(page.frameLocator('iframe').locator('body')).toHaveText('player');
}

/** Runs in the page. */
function cellsOf(rows: Element[]): string[][] {
  return rows.map((row) => [...row.children].map((cell) => cell.textContent));
}
