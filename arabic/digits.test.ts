import { expect, test } from 'vitest';
import { foldDigits, inDigits } from './digits.ts';

test.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['0123456789', '0123456789'],
  ['عام ٢٠٢٦ و۱۴۴۸', 'عام 2026 و1448'],
  ['بلا أرقام', 'بلا أرقام'],
])('%s becomes %s', (text, folded) => {
  expect(foldDigits(text)).toBe(folded);
});

test.each([
  ['عام 2026', 'عام ٢٠٢٦'],
  ['بلغت 61.4% من 12,400 صوت', 'بلغت ٦١٫٤٪ من ١٢٬٤٠٠ صوت'],
  ['فاز 3-2 في 1.12.2026.', 'فاز ٣-٢ في ١.١٢.٢٠٢٦.'],
  ['الساعة 16:20، ثم 5.', 'الساعة ١٦:٢٠، ثم ٥.'],
  ['طراز Llama 5 بسعر 99.5 دولارًا', 'طراز Llama 5 بسعر ٩٩٫٥ دولارًا'],
  ['مقاتلة F-16 و COVID-19، وصفحة https://a.example/n/105', null],
  ['راسلوا desk5@duha.example', null],
  ['٢٠٢٦', null],
])('in Arabic-Indic digits %s is %s', (text, written) => {
  expect(inDigits(text, 'arab')).toBe(written ?? text);
  expect(inDigits(text, 'latn')).toBe(text);
});
