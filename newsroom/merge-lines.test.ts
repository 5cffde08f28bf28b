import { describe, expect, test } from 'vitest';
import { mergeFields } from './merge-fields.ts';
import { mergeLines } from './merge-lines.ts';
import { randomOf } from './story/versions/test/random.ts';

const base = 'أ\nب\nج\nد';

describe('two texts', () => {
  test('that changed different lines become one', () => {
    const merge = mergeLines({ base, mine: 'أ\nب 2\nج\nد', theirs: 'أ\nب\nج\nد\nه' });
    expect(merge).toEqual({ text: 'أ\nب 2\nج\nد\nه', isContested: false });
  });

  test('that added to one place have both additions, whoever merges', () => {
    const [mine, theirs] = [`${base}\nلي`, `${base}\nلها`];
    const merge = mergeLines({ base, mine, theirs });
    expect(merge).toEqual({ text: `${base}\nلها\nلي`, isContested: false });
    expect(mergeLines({ base, mine: theirs, theirs: mine })).toEqual(merge);
  });

  test('that changed one line otherwise are asked about', () => {
    const merge = mergeLines({ base, mine: 'أ\nب 2\nج\nد', theirs: 'أ\nب 3\nج\nد' });
    expect(merge).toEqual({ text: 'أ\nب 2\nج\nد', isContested: true });
  });

  test('of which one removed what the other changed are asked about', () => {
    expect(mergeLines({ base, mine: 'أ\nج\nد', theirs: 'أ\nب 3\nج\nد' }).isContested).toBe(true);
  });

  test('lose no line that either added, unless it is asked', () => {
    const random = randomOf(5);
    const changed = (by: string) =>
      base
        .split('\n')
        .flatMap((line, at) => {
          const chance = random();
          if (chance < 0.2) return [];
          if (chance < 0.4) return [`${line} ${by}${at}`];
          return chance < 0.6 ? [line, `${by}${at}`] : [line];
        })
        .join('\n');
    for (let turn = 0; turn < 500; turn += 1) {
      const [mine, theirs] = [changed('م'), changed('ت')];
      const merge = mergeLines({ base, mine, theirs });
      if (merge.isContested) continue;
      const known = new Set([...base.split('\n'), ...merge.text.split('\n')]);
      const lines = [...mine.split('\n'), ...theirs.split('\n')];
      expect(lines.filter((line) => !known.has(line))).toEqual([]);
      expect(mergeLines({ base, mine: theirs, theirs: mine }).text).toBe(merge.text);
    }
    expect(mergeLines({ base, mine: base, theirs: 'آخر' }).text).toBe('آخر');
  });
});

test('forms are merged field by field, and only what both changed otherwise is asked', () => {
  const old = { title: 'أ', text: 'ب', tags: [1] };
  const mine = { ...old, title: 'لي', tags: [1, 2] };
  expect(mergeFields({ base: old, mine, theirs: { ...old, text: 'لها' } })).toEqual({
    values: { title: 'لي', text: 'لها', tags: [1, 2] },
    disputed: [],
  });
  expect(mergeFields({ base: old, mine, theirs: { ...old, title: 'لها', tags: [1, 2] } })).toEqual({
    values: mine,
    disputed: ['title'],
  });
});
