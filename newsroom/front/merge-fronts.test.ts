import { describe, expect, test } from 'vitest';
import { randomOf } from '#newsroom/story/versions/test/random.ts';
import {
  changePick,
  hideStrip,
  moveStrip,
  pickOf,
  placeOf,
  putPick,
  removePick,
} from './arrange.ts';
import { type FrontArrangement, frontArrangement, pickedIds } from './arrangement.ts';
import {
  type FrontDecisions,
  type FrontMerge,
  type Side,
  disputeKey,
  isSettled,
  mergeFronts,
} from './merge-fronts.ts';
import { type ZoneName, picksIn, roomOf } from './zones.ts';

const picks = (...ids: number[]) => ids.map((storyId) => ({ storyId }));
const base: FrontArrangement = {
  lead: picks(1),
  top: picks(2, 3, 4, 5),
  opinion: picks(6),
  strips: [
    { sectionId: 1, picks: picks(7, 8) },
    { sectionId: 2, picks: [] },
    { sectionId: 3, picks: [] },
  ],
};
const nothingAsked = { disputes: [], full: [] };
const end = (front: FrontArrangement, zone: ZoneName) => ({
  zone,
  at: picksIn(front, zone).length,
});
const add = (storyId: number, zone: ZoneName) => putPick(base, storyId, end(base, zone));

describe('two editors at once', () => {
  test('add different stories to one zone: both stand there', () => {
    const merge = mergeFronts({ base, mine: add(20, 'top'), theirs: add(30, 'top') });
    expect(merge).toMatchObject(nothingAsked);
    expect(new Set(merge.front.top)).toEqual(new Set(picks(2, 3, 4, 5, 20, 30)));
    expect(merge.front.top).toHaveLength(6);
  });

  test('work in different zones: all of it is done', () => {
    const mine = hideStrip(removePick(add(20, 'strip:1'), 6), 2, true);
    const theirs = moveStrip(changePick(add(30, 'opinion'), { storyId: 3, headline: 'أ' }), 3, -1);
    const { front, ...asked } = mergeFronts({ base, mine, theirs });
    expect(asked).toEqual(nothingAsked);
    expect(front.opinion).toEqual(picks(30));
    expect(front.top).toContainEqual({ storyId: 3, headline: 'أ' });
    expect(front.strips).toEqual([
      { sectionId: 1, picks: picks(7, 8, 20) },
      { sectionId: 3, picks: [] },
      { sectionId: 2, picks: [], isHidden: true },
    ]);
  });

  test('put another story into the one place of the lead: one of them is asked which leaves', () => {
    const lead = (storyId: number) =>
      putPick(removePick(base, 1), storyId, { zone: 'lead', at: 0 });
    const sides = { base, mine: lead(20), theirs: lead(30) };
    const { full, disputes } = mergeFronts(sides);
    expect([full, disputes]).toMatchObject([[{ zone: 'lead', excess: 1 }], []]);
    expect(new Set(full[0]?.storyIds)).toEqual(new Set([20, 30]));
    const decisions = { choices: new Map(), leaving: new Set([20]) };
    const settled = mergeFronts(sides, decisions);
    expect(settled.front.lead).toEqual(picks(30));
    expect(isSettled(settled, decisions)).toBe(true);
    expect(isSettled(mergeFronts(sides), { choices: new Map(), leaving: new Set() })).toBe(false);
  });

  test('put one story into two zones: one of them is asked where', () => {
    const sides = { base, mine: add(20, 'top'), theirs: add(20, 'opinion') };
    expect(mergeFronts(sides).disputes).toEqual([
      { kind: 'place', storyId: 20, mine: 'top', theirs: 'opinion' },
    ]);
    const theirs = mergeFronts(sides, decide('theirs')(mergeFronts(sides)));
    expect(placeOf(theirs.front, 20)?.zone).toBe('opinion');
  });

  test.each<[string, FrontArrangement]>([
    ['moves', putPick(base, 3, { zone: 'opinion', at: 0 })],
    ['moves within its zone', putPick(base, 5, { zone: 'top', at: 0 })],
    ['dresses', changePick(base, { storyId: 3, headline: 'عنوان' })],
  ])('one takes a story off that the other %s: it is asked', (how, theirs) => {
    const storyId = how === 'moves within its zone' ? 5 : 3;
    const { disputes } = mergeFronts({ base, mine: removePick(base, storyId), theirs });
    expect(disputes).toMatchObject([{ kind: 'place', storyId, mine: null }]);
  });

  test('one takes a story off that the other has not touched: it is gone', () => {
    const merge = mergeFronts({ base, mine: removePick(base, 3), theirs: add(30, 'top') });
    expect(merge).toMatchObject({ ...nothingAsked, front: { top: picks(2, 4, 5, 30) } });
  });

  test('write on one card: each part by itself, and what both wrote is asked', () => {
    const mine = changePick(base, { storyId: 3, headline: 'لي', kicker: 'سوق' });
    const theirs = changePick(base, { storyId: 3, headline: 'لها', size: 'large' });
    const { front, disputes } = mergeFronts({ base, mine, theirs });
    expect(disputes).toEqual([
      { kind: 'card', storyId: 3, part: 'headline', mine: 'لي', theirs: 'لها' },
    ]);
    expect(front.top[1]).toEqual({ storyId: 3, headline: 'لي', kicker: 'سوق', size: 'large' });
  });

  test('move one story to two places of its zone: the order is asked', () => {
    const mine = putPick(base, 5, { zone: 'top', at: 0 });
    const theirs = putPick(base, 5, { zone: 'top', at: 1 });
    const sides = { base, mine, theirs };
    expect(mergeFronts(sides).disputes).toEqual([
      { kind: 'order', zone: 'top', mine: [5, 2, 3, 4], theirs: [2, 5, 3, 4] },
    ]);
    const settled = mergeFronts(sides, decide('theirs')(mergeFronts(sides)));
    expect(settled.front.top).toEqual(picks(2, 5, 3, 4));
  });
});

/** Takes one side wherever it is asked, and lets the last of full zones leave. */
function decide(side: Side) {
  return ({ disputes, full }: FrontMerge): FrontDecisions => ({
    choices: new Map(disputes.map((dispute) => [disputeKey(dispute), side])),
    leaving: new Set(
      full.flatMap(({ storyIds, excess }) => storyIds.slice(storyIds.length - excess)),
    ),
  });
}

/** Whether a story stands in the same zone and its card says the same. */
function sameCard(one: FrontArrangement, other: FrontArrangement, id: number): boolean {
  const textIn = (front: FrontArrangement) =>
    JSON.stringify([placeOf(front, id)?.zone, pickOf(front, id)]);
  return textIn(one) === textIn(other);
}

/** Some steps that an editor may take, by chance. */
function worked(from: FrontArrangement, random: () => number): FrontArrangement {
  const zones = ['lead', 'top', 'opinion', 'strip:1', 'strip:2', 'strip:3'] as const;
  const pick = <T>(among: readonly T[]): T | undefined =>
    among[Math.floor(random() * among.length)];
  let front = from;
  for (let steps = 1 + Math.floor(random() * 5); steps > 0; steps -= 1) {
    const zone = pick(zones) ?? 'top';
    const here = pick(pickedIds(front)) ?? 1;
    const fresh = 20 + Math.floor(random() * 20);
    const what = pick(['put', 'add', 'take', 'dress', 'strip', 'hide'] as const);
    const storyId = what === 'put' ? here : fresh;
    const inZone = picksIn(front, zone).length;
    if ((what === 'put' || what === 'add') && inZone < roomOf(zone)) {
      front = putPick(front, storyId, { zone, at: Math.floor(random() * (inZone + 1)) });
    } else if (what === 'take') front = removePick(front, here);
    else if (what === 'dress') front = changePick(front, { storyId: here, headline: `ع${fresh}` });
    else if (what === 'strip') front = moveStrip(front, 1 + Math.floor(random() * 3), 1);
    else if (what === 'hide')
      front = hideStrip(front, 1 + Math.floor(random() * 3), random() < 0.5);
  }
  return front;
}

describe('whatever two editors do', () => {
  const random = randomOf(17);
  const cases = Array.from({ length: 300 }, () => ({
    base: worked(base, random),
    mine: worked(base, random),
    theirs: worked(base, random),
  })).map(({ base: from }) => ({
    base: from,
    mine: worked(from, random),
    theirs: worked(from, random),
  }));

  test('nothing that either put onto the page or wrote on it is lost without being asked', () => {
    for (const { base: from, mine, theirs } of cases) {
      const { front, disputes } = mergeFronts({ base: from, mine, theirs });
      const asked = new Set(disputes.flatMap((one) => ('storyId' in one ? [one.storyId] : [])));
      const lost = [mine, theirs].flatMap((side) =>
        pickedIds(side).filter((id) => {
          if (asked.has(id) || sameCard(from, side, id)) return false;
          const [was, is] = [placeOf(from, id)?.zone, placeOf(side, id)?.zone];
          return was === is ? placeOf(front, id) === null : placeOf(front, id)?.zone !== is;
        }),
      );
      expect(lost).toEqual([]);
    }
  });

  test('it does not hang on who merges', () => {
    const mirrored = (merge: FrontMerge) =>
      merge.disputes.map((one) => ({ ...one, mine: one.theirs, theirs: one.mine }));
    for (const { base: from, mine, theirs } of cases) {
      const one = mergeFronts({ base: from, mine, theirs });
      const other = mergeFronts({ base: from, mine: theirs, theirs: mine });
      expect(other.disputes).toEqual(mirrored(one));
      const settled = mergeFronts({ base: from, mine, theirs }, decide('mine')(one));
      const swapped = mergeFronts(
        { base: from, mine: theirs, theirs: mine },
        { ...decide('theirs')(other), leaving: decide('mine')(one).leaving },
      );
      expect(swapped.front).toEqual(settled.front);
    }
  });

  test('a side that did nothing takes the other as it is', () => {
    for (const { base: from, mine } of cases) {
      const alone = { ...nothingAsked, front: mine };
      expect(mergeFronts({ base: from, mine, theirs: from })).toEqual(alone);
      expect(mergeFronts({ base: from, mine: from, theirs: mine })).toEqual(alone);
      expect(mergeFronts({ base: from, mine, theirs: mine })).toEqual(alone);
    }
  });

  test('once all is decided it is an arrangement that can be saved', () => {
    for (const sides of cases) {
      let decisions: FrontDecisions = decide('theirs')(mergeFronts(sides));
      decisions = {
        ...decisions,
        leaving: decide('theirs')(mergeFronts(sides, { ...decisions, leaving: new Set() })).leaving,
      };
      const merge = mergeFronts(sides, decisions);
      expect(isSettled(merge, decisions)).toBe(true);
      expect(frontArrangement.safeParse(merge.front).success).toBe(true);
    }
  });
});
