import { expect, test } from 'vitest';
import { tellingTerms } from './telling-terms.ts';

test('words without article and particles, however they are written, and pairs of neighbours', () => {
  expect(tellingTerms('وافتُتح الجسرُ')).toEqual(['وافتتح', 'جسر', 'وافتتحجسر']);
  expect(tellingTerms('للمدرسة والمدرسةِ')).toEqual(['مدرسه', 'مدرسهمدرسه']);
});

test('a text is the same text in another spelling', () => {
  expect(tellingTerms('أحمد الخَطيب في مدرسة الزيتون')).toEqual(
    tellingTerms('احمد الخطيب في مدرسه الزيتون'),
  );
});

test('what is too short to tell anything is left out, but not out of pairs', () => {
  expect(tellingTerms('في يد')).toEqual(['فييد']);
  expect(tellingTerms('')).toEqual([]);
});

test('a very long text has no more terms than it takes to tell it', () => {
  const text = Array.from({ length: 5_000 }, (_, n) => `كلمة${n}`).join(' ');
  expect(tellingTerms(text).length).toBeLessThan(450);
});
