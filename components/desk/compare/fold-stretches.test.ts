import { expect, test } from 'vitest';
import type { BlockDifference } from '#newsroom/story/versions/compare-content.ts';
import { foldStretches } from './fold-stretches.ts';

const block = (change: BlockDifference['change']): BlockDifference => ({
  change,
  before: null,
  after: null,
  lines: [],
  traits: [],
  moved: null,
});
const folded = (line: string) =>
  foldStretches(line.split('').map((letter) => block(letter === '=' ? 'same' : 'changed')))
    .map((one) =>
      'unchanged' in one ? String(one.unchanged.length) : one.change === 'same' ? '=' : 'x',
    )
    .join('');

test.each([
  ['', ''],
  ['x', 'x'],
  ['=', '='],
  ['====', '4'],
  ['x=x', 'x=x'],
  ['x==x', 'x==x'],
  ['x===x', 'x===x'],
  ['x====x', 'x=2=x'],
  ['====x====', '3=x=3'],
  ['==x==', '==x=='],
])('%s is shown as %s', (line, shown) => {
  expect(folded(line)).toBe(shown);
});
