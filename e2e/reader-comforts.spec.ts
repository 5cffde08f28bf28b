import { type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { tabTo } from './fixtures/keyboard.ts';
import { test } from './fixtures/test.ts';

test.use({ shared: true });

const day = 'rgb(255, 255, 255)';
const night = 'rgb(18, 24, 27)';

test('a reader chooses dark colours with the keyboard, for every page and for next time', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto('/');
  await expect(page.locator('body')).toHaveCSS('background-color', day);
  await tabTo(page, option(page, 'تلقائي'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(option(page, 'داكن')).toBeChecked();
  for (const path of ['/', '/en', '/news/108']) {
    await page.goto(path);
    await expect(page.locator('body')).toHaveCSS('background-color', night);
    await expect(page.locator('meta[name=theme-color]').first()).toHaveAttribute('content', night);
  }
  await expectNoBarriers(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toHaveCSS('background-color', day);
  await page.emulateMedia({ media: 'screen' });

  await page.goto('/');
  await expect(option(page, 'داكن')).toBeChecked();
  await option(page, 'تلقائي').check();
  await expect(page.locator('body')).toHaveCSS('background-color', day);
});

test('light colours hold on a device that is dark', async ({ visitor }) => {
  const page = await visitor({ colorScheme: 'dark' });
  await page.goto('/');
  await expect(page.locator('body')).toHaveCSS('background-color', night);
  await option(page, 'فاتح').check();
  await page.reload();
  await expect(page.locator('body')).toHaveCSS('background-color', day);
});

test('a reader enlarges the text with the keyboard, and finds it so again', async ({ page }) => {
  await page.goto('/news/105');
  const normal = await textSize(page);
  await tabTo(page, option(page, 'معتاد'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(option(page, 'الأكبر')).toBeChecked();
  const largest = await textSize(page);
  expect(largest).toBeGreaterThan(normal * 1.3);
  await page.goto('/news/108');
  await expect(option(page, 'الأكبر')).toBeChecked();
  await expect.poll(() => textSize(page)).toBe(largest);

  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `at ${width} px`).toBe(0);
  }
});

test('a story is read out paragraph by paragraph where there is a voice for it', async ({
  page,
}) => {
  await page.addInitScript(speakWithoutSound);
  await page.goto('/news/105');
  const spoken = page.locator('[data-spoken]');
  await page.getByRole('button', { name: 'استمع' }).click();
  await expect(spoken).toHaveText(await page.getByRole('heading', { level: 1 }).innerText());
  await page.evaluate(() => dispatchEvent(new Event('said')));
  await page.evaluate(() => dispatchEvent(new Event('said')));
  const paragraph = page.locator('article [data-body] p').first();
  await expect(paragraph).toHaveAttribute('data-spoken');
  await page.getByRole('button', { name: 'أوقف مؤقتًا' }).click();
  await expect(spoken).toHaveCount(0);
  await page.getByRole('button', { name: 'تابع' }).click();
  await expect(paragraph).toHaveAttribute('data-spoken');
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'أوقف', exact: true }).click();
  await expect(spoken).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'استمع' })).toBeFocused();
});

test('where no voice speaks the language nobody is offered to listen', async ({ page }) => {
  await page.goto('/news/105');
  await expect(page.getByRole('button', { name: 'مشاركة' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'استمع' })).toBeHidden();
});

test('without JavaScript a story is passed on by links, and nothing is offered that would not work', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto('/news/105');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  const links = page.getByRole('list', { name: 'شارك عبر' }).getByRole('link');
  await expect(links).toHaveText(['واتساب', 'تيليغرام', 'إكس', 'فيسبوك', 'البريد']);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('href', /%2Fn%2F105(?:&|$)/u);
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

/** Runs in the page: a voice for Arabic that ends a paragraph when it is told to, by the event `said`. */
function speakWithoutSound(): void {
  const voices = [{ lang: 'ar-SA', localService: true }];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (words: EventTarget) =>
      addEventListener('said', () => words.dispatchEvent(new Event('end')), { once: true }),
    cancel: () => {},
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
  Object.assign(globalThis, { SpeechSynthesisUtterance: EventTarget });
}

function option(page: Page, name: string) {
  return page.getByRole('radio', { name, exact: true });
}

/** Of the story's words, in pixels. */
function textSize(page: Page): Promise<number> {
  const paragraph = page.locator('[data-body] > p').first();
  return paragraph.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}
