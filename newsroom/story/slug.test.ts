import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['Arabic letters stay readable', 'قمة عربية طارئة', 'قمة-عربية-طارئة'],
  ['ة ى أ إ آ are kept', 'مدرسة ليلى أول إصدار آخر', 'مدرسة-ليلى-أول-إصدار-آخر'],
  ['harakat go', 'مُحَمَّدٌ يَفْتَتِحُ الجِسْرَ', 'محمد-يفتتح-الجسر'],
  ['superscript alef goes', 'هٰذا خبر', 'خبر'],
  ['tatweel goes', 'عاجـــل', 'عاجل'],
  ['words without meaning go', 'حريق في سوق من أسواق المدينة', 'حريق-سوق-أسواق-المدينة'],
  ['unless there are no others', 'من على', 'من-على'],
  ['digits of all families', 'عام ٢٠٢٦ و۱۴۴۸ و15', 'عام-2026-و1448-و15'],
  ['Latin in small letters', 'شركة OpenSea تطلق v2.0', 'شركة-opensea-تطلق-v2-0'],
  ['Arabic punctuation', '«نعم»، قالت؛ لِمَ لا؟', 'نعم-قالت-لم'],
  ['spaces of all kinds', '  قمة\n\u00a0عربية ', 'قمة-عربية'],
  ['marks that turn text round', 'تقرير \u202eكاذب\u2066', 'تقرير-كاذب'],
  ['markup', '</script><b>قمة</b>', 'script-b-قمة-b'],
  ['paths and queries', '../../etc/passwd?x=1#y', 'etc-passwd-x-1-y'],
  ['half a character', 'قمة\ud800 عربية', 'قمة-عربية'],
])('%s', (_, headline, slug) => {
  expect(slugOf(headline)).toBe(slug);
});

test.each(['', '   ', '؟!…', '«»', '\u202e\u200b', '🏆', 'ـــ'])(
  '%j is called «خبر»',
  (headline) => {
    expect(slugOf(headline)).toBe('خبر');
  },
);

test('at most 60 letters, cut between words', () => {
  expect(slugOf('كلمات '.repeat(40))).toBe(Array(10).fill('كلمات').join('-'));
  const six = `${'ab '.repeat(19)}abc`;
  expect(slugOf(six)).toHaveLength(60);
  expect(slugOf(`${six}d`)).toHaveLength(56);
});

test('a first word longer than that is cut, never inside a character', () => {
  expect(slugOf('ب'.repeat(200))).toBe('ب'.repeat(60));
  const slug = slugOf(`a${'𐐨'.repeat(70)}`);
  expect(slug).toBe(`a${'𐐨'.repeat(59)}`);
  expect(() => encodeURIComponent(slug)).not.toThrow();
});

test('the slug of a slug is the slug', () => {
  for (const headline of ['حريق في سوق المدينة', 'عام ٢٠٢٦', '؟', 'كلمات '.repeat(40)]) {
    expect(slugOf(slugOf(headline))).toBe(slugOf(headline));
  }
});
