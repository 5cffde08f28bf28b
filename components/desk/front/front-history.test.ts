import { expect, test } from 'vitest';
import { type FrontArrangement, emptyFront } from '#newsroom/front/arrangement.ts';
import { type FrontHistory, historyAfter } from './front-history.ts';

const led = (storyId: number) => ({ ...emptyFront, lead: [{ storyId }] });
const changed = (history: FrontHistory, storyId: number) =>
  historyAfter(history, { type: 'changed', front: led(storyId) });

test('what was changed comes back step by step, and goes again', () => {
  const begun: FrontHistory = { now: emptyFront, past: [], future: [] };
  const twice = changed(changed(begun, 1), 2);
  const once = historyAfter(twice, { type: 'undo' });
  expect(once.now).toEqual(led(1));
  const none = historyAfter(once, { type: 'undo' });
  expect(none.now).toEqual(emptyFront);
  expect(historyAfter(none, { type: 'undo' })).toBe(none);
  const again = historyAfter(historyAfter(none, { type: 'redo' }), { type: 'redo' });
  expect(again.now).toEqual(led(2));
  expect(historyAfter(again, { type: 'redo' })).toBe(again);
});

test('what another editor did comes into every step, and «undo» leaves it there', () => {
  const begun: FrontHistory = { now: emptyFront, past: [], future: [] };
  const topped = (front: FrontArrangement) => ({ ...front, top: [{ storyId: 9 }] });
  const twice = changed(changed(begun, 1), 2);
  const rebase = (front: FrontArrangement) => (front.lead[0]?.storyId === 1 ? null : topped(front));
  const joined = historyAfter(twice, { type: 'joined', front: topped(led(2)), rebase });
  expect(joined.now).toEqual(topped(led(2)));
  expect(historyAfter(joined, { type: 'undo' }).now).toEqual(topped(emptyFront));
});

test('a change after «undo» leaves nothing to redo', () => {
  const begun: FrontHistory = { now: emptyFront, past: [], future: [] };
  const other = changed(historyAfter(changed(begun, 1), { type: 'undo' }), 3);
  expect(other.future).toEqual([]);
  expect(historyAfter(other, { type: 'undo' }).now).toEqual(emptyFront);
});
