import { describe, expect, test } from 'vitest';
import { correctTyping } from './correct-typing.ts';

/** Types a text key by key, as it comes out with every correction made. */
function typedOut(keys: string, { after = '', dir }: { after?: string; dir?: 'ltr' } = {}): string {
  let before = '';
  for (const key of keys) {
    before += key;
    const found = correctTyping({ before, after, dir });
    if (found) before = before.slice(0, found.from) + found.text + before.slice(found.to);
  }
  return before;
}

describe('quotes', () => {
  test.each([
    ['قالت "نعم" وانصرفت', 'قالت «نعم» وانصرفت'],
    ['"نعم" قالت', '«نعم» قالت'],
    ['قالت:"نعم"', 'قالت:«نعم»'],
    ['قالت ("نعم")', 'قالت («نعم»)'],
    ['صحيفة "The Daily Ferry" الأسبوعية', 'صحيفة «The Daily Ferry» الأسبوعية'],
    ['فيلم "1984"', 'فيلم «1984»'],
    ['قالت "سمعت "لا" منه" ثم سكتت', 'قالت «سمعت “لا” منه» ثم سكتت'],
    ['رواية "قرأت "الموج""', 'رواية «قرأت “الموج”»'],
    ['صحيفتا "الموج" و"الشاطئ"', 'صحيفتا «الموج» و«الشاطئ»'],
    ['قال "إن "الموج" و"الشاطئ" سواء"', 'قال «إن “الموج” و“الشاطئ” سواء»'],
    ['ناطق باسم لـ"الموج"', 'ناطق باسم لـ«الموج»'],
    ['قالت "نعم،" ثم', 'قالت «نعم،» ثم'],
    ['شركة "نسيم"؟', 'شركة «نسيم»؟'],
  ])('%s', (keys, text) => {
    expect(typedOut(keys)).toBe(text);
  });

  test.each([
    'She said "yes" and left',
    'شاشة 27" جديدة',
    'كتبت: We have always said "yes"',
    'قالت «نعم» وانصرفت',
  ])('not in %s', (keys) => {
    expect(typedOut(keys)).toBe(keys);
  });

  test('an English paragraph keeps its own from the first letter on', () => {
    expect(typedOut('"Yes"', { dir: 'ltr' })).toBe('"Yes"');
  });

  test('an Arabic line that opens with a Latin name is Arabic', () => {
    expect(typedOut('NAVA: "نعم"')).toBe('NAVA: «نعم»');
  });
});

describe('commas, semicolons and question marks', () => {
  test.each([
    ['وصل الوزير, ثم غادر', 'وصل الوزير، ثم غادر'],
    ['وصل; ثم غادر', 'وصل؛ ثم غادر'],
    ['هل وصل?', 'هل وصل؟'],
    ['قال «نعم», وسكت', 'قال «نعم»، وسكت'],
    ['الوزير (سابقًا), وزميله', 'الوزير (سابقًا)، وزميله'],
    ['شكرًا, لك', 'شكرًا، لك'],
    ['في عام 2026, وفي غيره', 'في عام 2026، وفي غيره'],
    ['ارتفع 20%, ثم هبط', 'ارتفع 20%، ثم هبط'],
    ['هل كان ذلك في 2026?', 'هل كان ذلك في 2026؟'],
    ['وصل أو/ثم غادر?', 'وصل أو/ثم غادر؟'],
    ['ماذا؟?', 'ماذا؟؟'],
  ])('%s', (keys, text) => {
    expect(typedOut(keys)).toBe(text);
  });

  test.each([
    'بلغ العدد 1,000 راكب',
    'بلغ ١,٠٠٠ راكب',
    'عند 10:30 صباحًا',
    'عند النقطة 31.95, 35.93 شمالًا',
    'راجع https://example.com/خبر?id=4 للمزيد',
    'راجع example.com/خبر,آخر للمزيد',
    'الملف data/تقرير_أول, وغيره',
    'راسل a@example.com; رجاءً',
    'شركة Nasim Ltd, وشركاؤها',
    'The word كتاب, which means book; is it?',
    'قال ,',
  ])('not in %s', (keys) => {
    expect(typedOut(keys)).toBe(keys);
  });
});

describe('ellipsis', () => {
  test.each([
    ['ثم سكت...', 'ثم سكت…'],
    ['...ثم عاد', '…ثم عاد'],
    ['قال «نعم...»', 'قال «نعم…»'],
  ])('%s', (keys, text) => {
    expect(typedOut(keys)).toBe(text);
  });

  test.each([
    'And then there was silence...',
    'المسار C:\\docs...',
    'example.com/a...',
    'من /...',
    'نقطتان..',
  ])('not in %s', (keys) => {
    expect(typedOut(keys)).toBe(keys);
  });
});

describe('dashes', () => {
  test.each([
    ['الموج - نشرة يومية', 'الموج – نشرة يومية'],
    ['قال «نعم» - وسكت', 'قال «نعم» – وسكت'],
  ])('%s', (keys, text) => {
    expect(typedOut(keys)).toBe(text);
  });

  test('also before a word that stands there already', () => {
    expect(typedOut('الموج - ', { after: 'نشرة' })).toBe('الموج – ');
  });

  test.each([
    'النتيجة 3 - 1',
    'الموج - NAVA',
    'NAVA - الموج',
    'شبه-رسمي',
    '- بند أول',
    'بين 5 - 7 أيام',
  ])('not in %s', (keys) => {
    expect(typedOut(keys)).toBe(keys);
  });
});

describe('spaces', () => {
  test.each([
    ['وصل  الوزير', 'وصل الوزير'],
    ['two  words', 'two words'],
    ['وصل،   ثم', 'وصل، ثم'],
  ])('%s', (keys, text) => {
    expect(typedOut(keys)).toBe(text);
  });

  test.each(['  ', 'وصل ثم غادر', 'وصل\u00a0 ثم'])('not in %j', (keys) => {
    expect(typedOut(keys)).toBe(keys);
  });
});

test('a correction says where its place begins, whatever is typed there again', () => {
  expect(correctTyping({ before: 'وصل  ', after: '' })).toEqual({
    rule: 'singleSpace',
    from: 3,
    to: 5,
    text: ' ',
  });
  expect(correctTyping({ before: 'وصل   ', after: '' })?.from).toBe(3);
});
