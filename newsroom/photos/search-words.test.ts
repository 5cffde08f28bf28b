import { expect, test } from 'vitest';
import { searchWords } from './search-words.ts';

test('words are found however they are typed', () => {
  expect(searchWords('«جِسرُ الأَمَلِ»، في قريةٍ - AFP/Reuters')).toEqual([
    'جسر',
    'الامل',
    'في',
    'قريه',
    'afp',
    'reuters',
  ]);
  expect(searchWords(' % _ ')).toEqual([]);
});
