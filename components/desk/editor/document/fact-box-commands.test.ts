import { expect, test } from 'vitest';
import type { BlockOf } from '#newsroom/story/blocks.ts';
import { backspaceInFactBox, enterInFactBox } from './fact-box-commands.ts';
import { after, writing, written } from './test/act-on.ts';

const text = [{ text: 'افتُتح 2019' }];
const box: BlockOf<'fact-box'> = {
  kind: 'fact-box',
  id: 'fact-box',
  title: 'للتذكير',
  paragraphs: [text],
};

test('Enter leads from the title to the text, and there makes a paragraph', () => {
  expect(written(after(writing([box], 'للتذكير'), enterInFactBox)).caret).toBe('|افتُتح 2019');
  const { body } = written(after(writing([box], 'افتُتح 2019'), enterInFactBox));
  expect(body).toEqual([{ ...box, paragraphs: [[], text] }]);
});

test('Enter in an empty last paragraph leaves the box, without it', () => {
  const { body, part } = written(
    after(writing([{ ...box, paragraphs: [text, []] }], 0), enterInFactBox),
  );
  expect(body[0]).toEqual(box);
  expect(body).toHaveLength(2);
  expect(part).toBe('paragraph');
});

test('a box keeps its one paragraph, even empty', () => {
  const blank = { ...box, paragraphs: [[]] };
  expect(written(after(writing([blank], 0), enterInFactBox)).body[0]).toEqual(blank);
});

test('Backspace leads from the text to the title; in a box that says nothing it makes a paragraph', () => {
  expect(written(after(writing([box], 'افتُتح 2019'), backspaceInFactBox)).caret).toBe('للتذكير|');
  const blank = { ...box, title: '', paragraphs: [[]] };
  const { body } = written(after(writing([blank], 0), backspaceInFactBox));
  expect(body).toEqual([{ kind: 'paragraph', id: 'fact-box', text: [] }]);
});
