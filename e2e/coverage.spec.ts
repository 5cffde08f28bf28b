import { type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { coverage, fillCoverage } from './fixtures/fill-coverage.ts';
import { test } from './fixtures/test.ts';

const live = `/live/${coverage.storyId}`;
const desk = `/desk/stories/${coverage.storyId}/coverage`;

const entry = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const field = (page: Page) => page.getByRole('textbox', { name: 'مدخل جديد' });

test('an entry that is typed reaches open pages, and what is being read does not move', async ({
  newsroom,
  visitor,
}) => {
  test.setTimeout(60_000);
  await fillCoverage(newsroom, 300);
  const top = await visitor();
  await top.goto(live);
  const reader = await visitor();
  await reader.goto(live);
  const writer = await visitor({ role: 'admin' });
  await writer.goto(desk);
  await expect(field(writer)).toBeFocused();
  const read = entry(reader, 'محطة 270');
  await read.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const placeOf = () => read.evaluate((element) => element.getBoundingClientRect().top);
  const place = await placeOf();

  await test.step('by the keyboard alone, with its kind', async () => {
    await writer.keyboard.press('Alt+Digit2');
    await writer.keyboard.type('أول قطار على الجسر');
    await writer.keyboard.press('Shift+Enter');
    await writer.keyboard.type('عبر قطار الاختبار عند الظهر.');
    await writer.keyboard.press('Enter');
    await expect(field(writer)).toHaveValue('');
  });

  await test.step('where nobody reads further down it stands at once, and is said in one sentence', async () => {
    await expect(entry(top, 'أول قطار على الجسر')).toContainText('عبر قطار الاختبار عند الظهر.');
    const news = top.locator('[data-coverage-news]');
    await expect(news).toHaveText('مدخل جديد: أول قطار على الجسر');
    const highlights = top.getByRole('region', { name: 'أبرز ما جرى' });
    await highlights.locator('summary').click();
    await expect(highlights.getByRole('link', { name: 'أول قطار على الجسر' })).toBeVisible();
  });

  const waiting = reader.getByRole('link', { name: 'مدخل جديد' });
  await test.step('elsewhere a button says so', async () => {
    await expect(waiting).toBeVisible();
    expect(Math.abs((await placeOf()) - place)).toBeLessThan(1);
  });

  await test.step('one above that is put right and grows moves nothing either', async () => {
    await writer.getByRole('button', { name: 'عدّل: محطة 299' }).click();
    const change = writer.getByRole('textbox', { name: 'تعديل مدخل' });
    await change.fill(`محطة 299\n${'ازدحام عند المدخل الشرقي. '.repeat(12)}`);
    await change.press('Enter');
    await expect(entry(reader, 'محطة 299')).toContainText('ازدحام');
    expect(Math.abs((await placeOf()) - place)).toBeLessThan(1);
  });

  await test.step('one that is removed is gone from open pages', async () => {
    await writer.getByRole('button', { name: 'احذف: محطة 298' }).click();
    await writer.getByRole('dialog').getByRole('button', { name: 'احذف' }).click();
    await expect(entry(reader, 'محطة 298')).toHaveCount(0);
    expect(Math.abs((await placeOf()) - place)).toBeLessThan(1);
  });

  await test.step('the button brings in what waits, and leads there', async () => {
    await waiting.click();
    await expect(entry(reader, 'أول قطار على الجسر')).toBeInViewport();
    await expect(waiting).toBeHidden();
    await expectNoBarriers(reader);
    await expectNoBarriers(writer);
  });
});

test('a coverage is read whole without scripts, entry by entry and page by page', async ({
  newsroom,
  visitor,
}) => {
  await fillCoverage(newsroom, 120);
  const phone = { width: 360, height: 740 };
  const reader = await visitor({ javaScriptEnabled: false, viewport: phone });
  await reader.goto(`/news/${coverage.storyId}`);
  await expect(reader).toHaveURL(new RegExp(`${live}/`, 'u'));
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(coverage.headline);
  const entries = reader.getByRole('region', { name: 'التطورات' }).getByRole('article');
  await expect(entries).toHaveCount(50);
  await expect(entries.first().getByRole('heading')).toBeInViewport();
  await expect(entries.first().getByRole('time')).toHaveText(/^\d\d:\d\d$/u);
  // The story that it began with is there, folded.
  const background = reader.getByRole('region', { name: 'خلفية' });
  await expect(background.locator('[data-body]')).toBeHidden();
  await background.locator('summary').click();
  await expect(background.locator('[data-body]')).toBeVisible();
  await reader.getByRole('link', { name: 'مدخلات أقدم' }).click();
  await expect(entries.first()).toHaveAccessibleName('محطة 70');
  // What is marked is found from the first page, wherever it stands.
  await reader.getByRole('link', { name: 'إلى أحدث المدخلات' }).click();
  const highlights = reader.getByRole('region', { name: 'أبرز ما جرى' });
  await highlights.locator('summary').click();
  await highlights.getByRole('link', { name: 'أول سيارة تعبر الجسر' }).click();
  await expect(entry(reader, 'أول سيارة تعبر الجسر')).toBeInViewport();
  await reader.goto('/');
  const running = reader.getByRole('region', { name: 'تغطيات مباشرة' });
  await expect(running.getByRole('link', { name: 'محطة 120' })).toHaveAttribute(
    'href',
    /#entry-\d+$/u,
  );
  const cards = reader.getByRole('article').filter({ hasText: coverage.headline });
  await expect(cards).toHaveCount(0);
  await reader.goto('/section/society');
  const card = reader.getByRole('article').filter({ hasText: coverage.headline });
  await expect(card).toContainText('تغطية مباشرة');
  await expect(card.getByRole('link')).toHaveAttribute('href', new RegExp(live, 'u'));
});

test('what is sent without a network waits in the browser, and arrives once', async ({
  visitor,
  faults,
}) => {
  faults.expect(/Failed to fetch|ERR_INTERNET_DISCONNECTED|could not be reached/u);
  const reader = await visitor();
  await reader.goto(live);
  const writer = await visitor({ role: 'admin' });
  await writer.goto(desk);
  await expect(field(writer)).toBeFocused();
  await writer.context().setOffline(true);
  await writer.keyboard.type('انقطعت الشبكة عند الجسر');
  await writer.keyboard.press('Enter');
  await expect(writer.getByText(/انقطعت الشبكة\. نعيد الإرسال وحدنا/u)).toBeVisible();
  await expect(field(writer)).toHaveValue('');
  await writer.context().setOffline(false);
  await expect(entry(reader, 'انقطعت الشبكة عند الجسر')).toHaveCount(1);
  await expect(writer.getByText(/نعيد الإرسال وحدنا/u)).toBeHidden();

  await test.step('and one’s last entry is put right with the arrow key', async () => {
    await field(writer).press('ArrowUp');
    const change = writer.getByRole('textbox', { name: 'تعديل مدخل' });
    await expect(change).toHaveValue('انقطعت الشبكة عند الجسر');
    await change.fill('عادت الشبكة عند الجسر');
    await change.press('Enter');
    await expect(entry(reader, 'عادت الشبكة عند الجسر')).toHaveCount(1);
  });
});
