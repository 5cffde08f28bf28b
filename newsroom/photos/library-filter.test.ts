import { expect, test } from 'vitest';
import { libraryQuery, narrowsLibrary, readLibraryFilter } from './library-filter.ts';

test('an address says what the library shows, and says it again', () => {
  const asked = {
    words: 'جسر النهر',
    mine: '1',
    section: '2',
    from: '2026-11-01',
    to: '2026-11-22',
    unused: '1',
    rights: '1',
    page: '3',
  };
  const { filter, page } = readLibraryFilter(asked);
  expect(page).toBe(3);
  expect(filter).toEqual({
    words: 'جسر النهر',
    mine: true,
    sectionId: 2,
    from: '2026-11-01',
    to: '2026-11-22',
    unused: true,
    rightsEnding: true,
  });
  expect(Object.fromEntries(new URLSearchParams(libraryQuery(filter, page)))).toEqual(asked);
  expect(narrowsLibrary(filter)).toBe(true);
});

test.each([
  {},
  { words: ' ', mine: '0', section: '-1', from: '2026-13-40', to: 'اليوم', page: '0' },
  { words: ['ا', 'ب'], unused: 'نعم', rights: '', section: '1e99' },
])('what makes no sense filters nothing: %j', (asked) => {
  const { filter, page } = readLibraryFilter(asked);
  expect([narrowsLibrary(filter), page]).toEqual([false, 1]);
  expect(libraryQuery(filter, page)).toBe('');
});
