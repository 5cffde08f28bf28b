import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { findWords, notedText } from './find-words.ts';

const paragraph = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text: [{ text }],
});

/** Body before → body after, one paragraph each with its id; [brackets] mark the words, and where they are found. */
test.each([
  ['untouched', ['one: افتُتح [جسر الرمان] أمس'], ['one: افتُتح [جسر الرمان] أمس']],
  ['text before', ['one: افتُتح [جسر الرمان]'], ['one: في صباح ماطر افتُتح [جسر الرمان]']],
  [
    'moved inside',
    ['one: [جسر الرمان] افتُتح أمس في المدينة'],
    ['one: افتُتح أمس في المدينة [جسر الرمان]'],
  ],
  ['nearest of two', ['one: جسر هنا ثم [جسر] هناك'], ['one: جسر هنا والآن ثم [جسر] هناك']],
  ['not inside a word', ['one: قال [من] المصدر'], ['one: قال زمن المصدر']],
  ['part of a word, in place', ['one: قال ال[وزير] أمس'], ['one: قال ال[وزير] اليوم']],
  [
    'a word changed',
    ['one: كلّف [الجسر ستة ملايين دينار] كما قيل'],
    ['one: كلّف [الجسر سبعة ملايين دينار] كما قيل'],
  ],
  [
    'words put in between',
    ['one: قال [الوزير إن العمل انتهى] أمس'],
    ['one: قال [الوزير في كلمته إن العمل انتهى] أمس'],
  ],
  [
    'end cut off',
    ['one: بدأ [العمل في الجسر الكبير قبل عام]'],
    ['one: بدأ [العمل في الجسر الكبير]'],
  ],
  ['mostly rewritten', ['one: كلّف [الجسر ستة ملايين دينار]'], ['one: انتهى العمل في الجسر']],
  [
    'paragraph cut in two',
    ['one: أول الكلام ثم [جسر الرمان الجديد]'],
    ['one: أول الكلام', 'two: ثم [جسر الرمان الجديد]'],
  ],
  [
    'in two other places',
    ['one: هنا [جسر الرمان]', 'two: وهناك جسر الرمان', 'tre: ثم جسر الرمان'],
    ['two: وهناك جسر الرمان', 'tre: ثم جسر الرمان'],
  ],
  ['one word elsewhere', ['one: هنا [الجسر]', 'two: وهناك الجسر'], ['two: وهناك الجسر']],
  ['block deleted', ['one: افتُتح [جسر الرمان]', 'two: وبعد'], ['two: وبعد']],
])('%s', (_, before, after) => {
  const old = read(before);
  const now = read(after);
  if (!old.place) throw new Error('Nothing is marked before.');
  const { blockId, from, to } = old.place;
  const block = old.body.find(({ id }) => id === blockId);
  const quote = block ? notedText(block).slice(from, to) : '';
  const found = findWords(now.body, { on: 'words', blockId, quote, at: from });
  expect(found).toEqual(now.place);
});

test('a block without words is found while it is there', () => {
  const photo: Block = { kind: 'photo', id: 'photo-1', mediaId: 1, caption: '' };
  const anchor = { on: 'words', blockId: 'photo-1', quote: '', at: 0 } as const;
  expect(findWords([photo], anchor)).toEqual({ blockId: 'photo-1', from: 0, to: 0 });
  expect(findWords([], anchor)).toBeNull();
});

function read(lines: string[]) {
  const places = lines.flatMap((line) => {
    const [id = '', text = ''] = line.split(': ');
    const from = text.indexOf('[');
    return from === -1 ? [] : [{ blockId: id, from, to: text.indexOf(']') - 1 }];
  });
  const body = lines.map((line) => {
    const [id = '', text = ''] = line.split(': ');
    return paragraph(id, text.replaceAll(/[[\]]/gu, ''));
  });
  return { body, place: places[0] ?? null };
}
