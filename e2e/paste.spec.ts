import { type Page, expect } from '@playwright/test';
import { openStory } from './fixtures/open-story.ts';
import { paste } from './fixtures/paste.ts';
import { clip, copy, outline } from './fixtures/clips.ts';
import { test } from './fixtures/test.ts';

/** The outline of the text that is left when a clip takes the place of all there was. */
async function pasted(page: Page, data: Parameters<typeof paste>[1]): Promise<string[]> {
  const text = page.getByRole('textbox', { name: 'نص الخبر' });
  await text.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await paste(page, data);
  return outline(text);
}

test('clips of every program come in as clean blocks', async ({ page, signedInAs, faults }) => {
  // The page's own handlers: stopped while they are read, and reported by the browser.
  faults.expect(/inline event handler/u);
  await signedInAs('editor');
  await openStory(page, 105);

  await test.step('Word', async () => {
    expect(await pasted(page, { html: await clip('word.clip') })).toEqual([
      'h2: عودة العبّارات إلى السلوى',
      'p: قالت *هيئة الملاحة* إن الميناء يفتح غدًا[1]، وفق [بيانها](https://example.com/bayan?id=7).',
      'p: وتبدأ الرحلات صباحًا.',
      'h2: ما الذي يتغير؟',
      'ul: ثلاث رحلات في اليوم | تذاكر بسعر *موحد*',
      'h3: الخطوات',
      'ol: يُحجز المقعد | تُدفع الأجرة',
      'ul: بند بلا تنسيق',
      'blockquote: لن ننتظر الربيع. | ',
      'ltr p: The authority declined to comment.',
      'p: [1] بعد توقف شهرين.',
    ]);
  });

  await test.step('Google Docs', async () => {
    expect(await pasted(page, { html: await clip('docs.clip') })).toEqual([
      'h2: حصاد الليمون',
      'p: بلغ المحصول *أربعة آلاف طن*، وفق [تقرير رسمي](https://example.com/lemons).',
      'ltr p: Growers expect more next year.',
      'ul: الساحل | الرافد | *الجبل*',
      'hr: ',
      'h3: ملاحظة',
      'p: سطر أول',
      'p: سطر ثانٍ',
    ]);
  });

  await test.step('WhatsApp', async () => {
    expect(await pasted(page, { html: await clip('whatsapp.clip') })).toEqual([
      'p: *عاجل* وصلت العبّارة ⛴️',
      'p: إلى الميناء',
      'p: الركاب بخير',
    ]);
  });

  await test.step('a web page', async () => {
    const lines = await pasted(page, { html: await clip('page.clip') });
    expect(lines.slice(0, 5)).toEqual([
      'h2: القمر فوق الرافد',
      'p: رصد *فلكيون* خسوفًا [جزئيًا](https://example.com/moon?page=2)، ودعوا إلى متابعته.',
      'blockquote: لا خطر على العين. والسماء صافية. | هدى العمري، فلكية',
      'h2: متى يبدأ؟',
      'ol: عند *التاسعة* | بتوقيت الرافد | وينتهي عند العاشرة',
    ]);
    expect(lines.slice(5, -1).join()).toMatch(/المدينة.*البداية.*الرافد.*9:00/u);
    expect(lines.at(-1)).toBe('p: كل الأوقات محلية.');
  });

  await test.step('plain text', async () => {
    const chat = '[10:22، 1/2/2025] سلمى: *عاجل* وصلت\n\n- أول\n- ثانٍ\nDone.';
    expect(await pasted(page, { text: chat })).toEqual([
      'p: [10:22، 1/2/2025] سلمى: *عاجل* وصلت',
      'ul: أول | ثانٍ',
      'ltr p: Done.',
    ]);
  });
});

test('a paste is one step, finds its place in a line, and knows what was copied here', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('editor');
  await openStory(page, 105);
  const { keyboard } = page;
  const text = page.getByRole('textbox', { name: 'نص الخبر' });
  const body = ['h2: أول', 'p: ثانٍ', 'blockquote: قيل | قائله', 'h3: ثالث', 'p: رابع'];
  const html =
    '<h2>أول</h2><p>ثانٍ</p><blockquote>قيل<footer>قائله</footer></blockquote><h4>ثالث</h4><p>رابع</p>';
  expect(await pasted(page, { html: html })).toEqual(body);

  const copied = await copy(text);
  expect(await pasted(page, copied)).toEqual(body);

  await keyboard.press('Control+A');
  await keyboard.press('Control+Alt+Digit0');
  await keyboard.type('قبل بعد');
  await keyboard.press('Home');
  for (const offset of [1, 2, 3, 4]) {
    await keyboard.press('ArrowLeft');
    await expect.poll(() => page.evaluate(() => getSelection()?.focusOffset)).toBe(offset);
  }
  await paste(page, { text: 'أثناء \u202e' });
  await expect(text).toHaveText('قبل أثناء بعد');
  await paste(page, { html: '<p style="x:y"><b>ثم</b></p>' });
  expect(await outline(text)).toEqual(['p: قبل أثناء *ثم*بعد']);
  await keyboard.press('Control+Z');
  await expect(text).toHaveText('قبل أثناء بعد');
  await keyboard.press('Control+Z');
  await expect(text).toHaveText('قبل بعد');
});
