import { expect, test } from 'vitest';
import { hiddenMarks } from './hidden-marks.ts';

test('every mark is found by its name and place', () => {
  expect(hiddenMarks('\u200fقمة\u00a0عر\u200cبية')).toEqual([
    { at: 0, length: 1, mark: 'RLM' },
    { at: 4, length: 1, mark: 'NBSP' },
    { at: 7, length: 1, mark: 'ZWNJ' },
  ]);
});

test('each character of the pattern has a name', () => {
  const all = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).join(' ');
  const found = hiddenMarks(all);
  expect(found).toHaveLength(21);
  expect(new Set(found.map(({ mark }) => mark)).size).toBe(21);
  expect(found.every(({ mark }) => mark)).toBe(true);
});

test('a stretched word has one tatweel, however long', () => {
  expect(hiddenMarks('حـــامد')).toEqual([{ at: 1, length: 3, mark: 'tatweel' }]);
});

test('plain text has none', () => {
  expect(hiddenMarks('وصل الوزير، «نعم» 1,000 مُحَمَّد')).toEqual([]);
});
