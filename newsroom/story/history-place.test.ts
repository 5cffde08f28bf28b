import { expect, test } from 'vitest';
import { historyPlaceQuery, readHistoryPlace } from './history-place.ts';

test.each(['', '?version=7', '?version=7&with=3', '?milestones=1&version=7&with=3&before=40'])(
  '%s is read and written alike',
  (query) => {
    const place = readHistoryPlace(Object.fromEntries(new URLSearchParams(query)));
    expect(historyPlaceQuery(place)).toBe(query);
  },
);

test.each([
  ['?version=0', ''],
  ['?version=x&before=-3&milestones=yes', ''],
  ['?version=7&with=7', '?version=7'],
  ['?with=3', ''],
  ['?version=99999999999', ''],
])('%s makes no sense and is read as «%s»', (query, sense) => {
  const place = readHistoryPlace(Object.fromEntries(new URLSearchParams(query)));
  expect(historyPlaceQuery(place)).toBe(sense);
});

test('a name that is given twice says nothing', () => {
  expect(historyPlaceQuery(readHistoryPlace({ version: ['7', '8'] }))).toBe('');
});
