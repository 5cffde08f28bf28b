import { expect, test } from 'vitest';
import { type ChosenEnd, clockShown, endOfChoice, minutesShown } from './chosen-end.ts';

const now = new Date('2026-11-22T12:00:20Z');
const around = { level: 2, now, timeZone: 'Asia/Riyadh' } as const;
const shown = (end: ChosenEnd, level: 1 | 2 | 3 = 2) => {
  const here = { ...around, level };
  return [
    minutesShown(end, here),
    clockShown(end, here),
    endOfChoice(end, here)?.toISOString() ?? null,
  ];
};

test('as long as nothing was chosen, the length follows the level', () => {
  expect(shown({ by: 'level' })).toEqual(['120', '17:00', '2026-11-22T14:00:20.000Z']);
  expect(shown({ by: 'level' }, 3)).toEqual(['45', '15:45', '2026-11-22T12:45:20.000Z']);
});

test('minutes and time of day say the same end, whichever was typed', () => {
  expect(shown({ by: 'minutes', typed: '30' })).toEqual([
    '30',
    '15:30',
    '2026-11-22T12:30:20.000Z',
  ]);
  expect(shown({ by: 'clock', typed: '15:30' })).toEqual([
    '30',
    '15:30',
    '2026-11-22T12:30:00.000Z',
  ]);
});

test('a time of day that has passed is tomorrow’s', () => {
  expect(shown({ by: 'clock', typed: '14:00' })[2]).toBe('2026-11-23T11:00:00.000Z');
});

test('what stands keeps its end to the second, also with another level', () => {
  const standing: ChosenEnd = { by: 'standing', endsAt: new Date('2026-11-22T13:10:05Z') };
  expect(shown(standing, 3)).toEqual(['70', '16:10', '2026-11-22T13:10:05.000Z']);
});

test.each<ChosenEnd>([
  { by: 'minutes', typed: '' },
  { by: 'minutes', typed: '0' },
  { by: 'minutes', typed: '1.5' },
  { by: 'minutes', typed: '1441' },
  { by: 'clock', typed: '' },
  { by: 'standing', endsAt: now },
])('%o is no end', (end) => {
  expect(endOfChoice(end, around)).toBeNull();
});
