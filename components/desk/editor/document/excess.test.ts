import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { excessOf } from './excess.ts';
import { writing } from './test/act-on.ts';

const pullQuote = (text: string): Block => ({
  kind: 'pull-quote',
  id: 'a-quote',
  text,
  speaker: '',
});
const table = (rows: string[][], caption = ''): Block => ({
  kind: 'table',
  id: 'a-table',
  caption,
  rows,
});
const times = <T>(length: number, one: T): T[] => Array.from({ length }, () => one);

const excessIn = (block: Block) => {
  const [node] = writing([block, { kind: 'paragraph', id: 'blank-1', text: [] }], 0).doc.children;
  return node && excessOf(node);
};

test('what a story may hold is not too much', () => {
  expect(excessIn(pullQuote('م'.repeat(500)))).toBeNull();
  expect(excessIn(table(times(200, times(20, '1')), 'م'.repeat(600)))).toBeNull();
});

test.each([
  [pullQuote('م'.repeat(501)), { of: 'letters', limit: 500 }],
  [table([['م'.repeat(501)]]), { of: 'letters', limit: 500 }],
  [table([['1']], 'م'.repeat(601)), { of: 'letters', limit: 600 }],
  [table(times(201, ['1'])), { of: 'rows', limit: 200 }],
  [table([times(21, '1')]), { of: 'columns', limit: 20 }],
  [
    { kind: 'fact-box', id: 'fact-box', title: '', paragraphs: times(201, []) } satisfies Block,
    { of: 'paragraphs', limit: 200 },
  ],
] as const)('beyond that it is said what is too much: %#', (block, excess) => {
  expect(excessIn(block)).toEqual(excess);
});
