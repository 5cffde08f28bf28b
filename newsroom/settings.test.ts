import { expect, test } from 'vitest';
import { dateStyleOf, grantsOf, settings } from './settings.ts';

const house = settings.parse({});

test('a house that set nothing', () => {
  expect(house).toEqual({
    name: 'الضحى',
    nameEn: 'Al-Duha',
    motto: 'صحيفة يومية مستقلة',
    timeZone: 'Asia/Riyadh',
    digits: 'latn',
    hijriOffset: 0,
    reviewFirst: false,
    editorsMarkUrgent: false,
  });
});

test('names are cleaned', () => {
  const read = settings.parse({ name: '  الض\u200bحى \u202e', motto: ' كل\nصباح ' });
  expect([read.name, read.motto]).toEqual(['الضحى', 'كل صباح']);
});

test.each([
  ['an empty name', { name: ' \u200b ' }],
  ['a name of 41 letters', { name: 'ض'.repeat(41) }],
  ['a motto of 121 letters', { motto: 'ض'.repeat(121) }],
  ['an unknown time zone', { timeZone: 'Asia/Nowhere' }],
  ['unknown digits', { digits: 'deva' }],
  ['a moon two days off', { hijriOffset: 2 }],
  ['a word for a switch', { reviewFirst: 'true' }],
])('refused: %s', (_, wrong) => {
  expect(settings.safeParse(wrong).success).toBe(false);
});

test('what an unknown setting says is dropped', () => {
  expect(settings.parse({ colour: 'red' })).toEqual(house);
});

test.each([
  [false, false, 'journalist', ['publish-unreviewed']],
  [false, false, 'editor', ['publish-unreviewed']],
  [false, false, 'admin', ['publish-unreviewed', 'mark-urgent']],
  [true, false, 'journalist', []],
  [true, false, 'editor', ['publish-unreviewed']],
  [true, false, 'admin', ['publish-unreviewed', 'mark-urgent']],
  [false, true, 'journalist', ['publish-unreviewed']],
  [false, true, 'editor', ['publish-unreviewed', 'mark-urgent']],
  [false, true, 'admin', ['publish-unreviewed', 'mark-urgent']],
  [true, true, 'journalist', []],
  [true, true, 'editor', ['publish-unreviewed', 'mark-urgent']],
  [true, true, 'admin', ['publish-unreviewed', 'mark-urgent']],
] as const)(
  'review first %s, editors mark urgent %s: a %s has %j',
  (reviewFirst, editorsMarkUrgent, role, grants) => {
    expect(grantsOf(role, { ...house, reviewFirst, editorsMarkUrgent })).toEqual(grants);
  },
);

test('how the house writes dates', () => {
  const style = dateStyleOf({ ...house, timeZone: 'Africa/Cairo', digits: 'arab' }, 'en');
  expect(style).toEqual({ language: 'en', timeZone: 'Africa/Cairo', digits: 'arab' });
});
