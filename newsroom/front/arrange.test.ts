import { describe, expect, test } from 'vitest';
import { type FrontArrangement, emptyFront, frontText } from './arrangement.ts';
import {
  changePick,
  hasRoom,
  hideStrip,
  moveStrip,
  placeOf,
  putPick,
  removePick,
  replaceLast,
  withAllStrips,
} from './arrange.ts';
import { changedParts, changesIn } from './compare-fronts.ts';

const picks = (...ids: number[]) => ids.map((storyId) => ({ storyId }));
const front: FrontArrangement = {
  lead: picks(1),
  top: picks(2, 3, 4),
  opinion: [],
  strips: [
    { sectionId: 1, picks: picks(5) },
    { sectionId: 2, picks: [] },
  ],
};

describe('a story is put', () => {
  test('into another zone, with all that its card says there', () => {
    const dressed = changePick(front, { storyId: 3, headline: 'عنوان', size: 'large' });
    const moved = putPick(dressed, 3, { zone: 'strip:1', at: 0 });
    expect(moved.top).toEqual(picks(2, 4));
    expect(moved.strips[0]?.picks).toEqual([
      { storyId: 3, headline: 'عنوان', size: 'large' },
      { storyId: 5 },
    ]);
  });

  test('to another place of its zone, counted without itself', () => {
    expect(putPick(front, 2, { zone: 'top', at: 2 }).top).toEqual(picks(3, 4, 2));
    expect(putPick(front, 4, { zone: 'top', at: 0 }).top).toEqual(picks(4, 2, 3));
  });

  test('onto the page, where there is room', () => {
    expect(putPick(front, 9, { zone: 'opinion', at: 0 }).opinion).toEqual(picks(9));
    expect(hasRoom(front, 'lead', 9)).toBe(false);
    expect(hasRoom(front, 'lead', 1)).toBe(true);
    expect(hasRoom(front, 'top', 9)).toBe(true);
  });

  test('in the place of the last, where there is none', () => {
    const replaced = replaceLast(front, 2, 'lead');
    expect(replaced.lead).toEqual(picks(2));
    expect(replaced.top).toEqual(picks(3, 4));
    expect(placeOf(replaced, 1)).toBeNull();
  });
});

test('a story is taken off the page, wherever it stands', () => {
  expect(removePick(front, 5).strips[0]?.picks).toEqual([]);
  expect(removePick(front, 99)).toBe(front);
});

test('strips change places, and are hidden with what stands in them', () => {
  expect(moveStrip(front, 2, -1).strips.map(({ sectionId }) => sectionId)).toEqual([2, 1]);
  expect(moveStrip(front, 1, -1)).toBe(front);
  const hidden = hideStrip(front, 1, true);
  expect(hidden.strips[0]).toEqual({ sectionId: 1, picks: picks(5), isHidden: true });
  expect(frontText(hideStrip(hidden, 1, false))).toBe(frontText(front));
});

test('every section has its strip, save opinion', () => {
  const sections = ['culture', 'world', 'opinion'].map((slug, at) => ({ id: at + 2, slug }));
  const strips = [{ sectionId: 3, picks: picks(7) }];
  const whole = withAllStrips({ ...emptyFront, strips }, sections);
  expect(whole.strips).toEqual([
    { sectionId: 3, picks: picks(7) },
    { sectionId: 2, picks: [] },
  ]);
});

describe('two arrangements', () => {
  const mine = putPick(front, 2, { zone: 'opinion', at: 0 });
  const theirs = moveStrip(putPick(front, 4, { zone: 'top', at: 0 }), 1, 1);

  test('differ in parts', () => {
    expect(changedParts(front, front)).toEqual([]);
    expect(changedParts(front, mine)).toEqual(['top', 'opinion']);
    expect(changedParts(front, theirs)).toEqual(['top', 'order']);
    expect(changesIn(front.top, mine.top)).toEqual({ came: [], left: [2], isReordered: false });
    expect(changesIn(front.top, theirs.top)).toEqual({ came: [], left: [], isReordered: true });
  });
});
