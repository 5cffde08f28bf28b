import { expect, test } from 'vitest';
import type { Block } from './blocks.ts';
import { emptyContent } from './content.ts';
import { isEmptyBlock, readingMinutes, textOfBlock, wordCount } from './plain-text.ts';

const spans = (...texts: string[]) => texts.map((text) => ({ text }));

const everyKind: [Block, string[]][] = [
  [{ kind: 'paragraph', id: 'block-01', text: spans('افتُتح ', 'الجسر') }, ['افتُتح الجسر']],
  [{ kind: 'subheadline', id: 'block-02', level: 3, text: 'الكلفة' }, ['الكلفة']],
  [{ kind: 'quotation', id: 'block-03', text: spans('نعم'), speaker: 'المدير' }, ['نعم', 'المدير']],
  [{ kind: 'pull-quote', id: 'block-04', text: 'نعم', speaker: 'المدير' }, ['نعم', 'المدير']],
  [{ kind: 'photo', id: 'block-05', mediaId: 1, caption: 'الجسر ليلًا' }, ['الجسر ليلًا']],
  [
    {
      kind: 'gallery',
      id: 'block-06',
      photos: [1, 2].map((mediaId) => ({ mediaId, caption: 'منظر' })),
    },
    ['منظر', 'منظر'],
  ],
  [
    { kind: 'list', id: 'block-07', ordered: true, items: [spans('أول'), spans('ثا', 'نٍ')] },
    ['أول', 'ثانٍ'],
  ],
  [
    {
      kind: 'table',
      id: 'block-08',
      caption: 'الأعداد',
      rows: [
        ['عام', 'عدد'],
        ['2026', '7'],
      ],
    },
    ['الأعداد', 'عام', 'عدد', '2026', '7'],
  ],
  [
    { kind: 'fact-box', id: 'block-09', title: 'أرقام', paragraphs: [spans('سبعة')] },
    ['أرقام', 'سبعة'],
  ],
  [{ kind: 'embed', id: 'block-10', url: 'https://youtu.be/1' }, []],
  [{ kind: 'divider', id: 'block-11' }, []],
  [{ kind: 'context', id: 'block-12', storyId: 7, line: 'وكان قد أُغلق' }, ['وكان قد أُغلق']],
];

test.each(everyKind)('the text of $kind', (block, lines) => {
  expect(textOfBlock(block)).toEqual(lines);
});

test('only blocks made of text can be empty', () => {
  expect(isEmptyBlock({ kind: 'paragraph', id: 'block-01', text: [] })).toBe(true);
  expect(isEmptyBlock({ kind: 'paragraph', id: 'block-01', text: spans(' ', '\n') })).toBe(true);
  expect(isEmptyBlock({ kind: 'subheadline', id: 'block-01', level: 2, text: '' })).toBe(true);
  const quotation = { kind: 'quotation', id: 'block-01', text: [] } as const;
  expect(isEmptyBlock({ ...quotation, text: [], speaker: '' })).toBe(true);
  expect(isEmptyBlock({ ...quotation, text: [], speaker: 'المدير' })).toBe(false);
  expect(isEmptyBlock({ kind: 'divider', id: 'block-01' })).toBe(false);
  const table = { kind: 'table', id: 'block-01', caption: '' } as const;
  expect(
    isEmptyBlock({
      ...table,
      rows: [
        ['', ''],
        [' ', ''],
      ],
    }),
  ).toBe(true);
  expect(
    isEmptyBlock({
      ...table,
      rows: [
        ['', ''],
        ['7', ''],
      ],
    }),
  ).toBe(false);
  const box = { kind: 'fact-box', id: 'block-01', title: '' } as const;
  expect(isEmptyBlock({ ...box, paragraphs: [[], []] })).toBe(true);
  expect(isEmptyBlock({ ...box, title: 'أرقام', paragraphs: [[]] })).toBe(false);
  expect(everyKind.filter(([block]) => isEmptyBlock(block))).toEqual([]);
});

test('words are counted as a reader reads them', () => {
  const paragraph = (text: string): Block => ({
    kind: 'paragraph',
    id: 'block-01',
    text: spans(text),
  });
  expect(wordCount([])).toBe(0);
  expect(wordCount([paragraph('قالَ: «نعم»، عام ٢٠٢٦… – ثم مضى!')])).toBe(6);
  expect(wordCount([paragraph('كلمة'), paragraph('كلمة')])).toBe(2);
  expect(wordCount([{ kind: 'paragraph', id: 'block-01', text: spans('كل', 'مة') }])).toBe(1);
});

test('reading takes at least a minute, then one for every 180 words', () => {
  const story = (words: number) => ({
    ...emptyContent,
    body: [{ kind: 'paragraph' as const, id: 'block-01', text: spans('كلمة '.repeat(words)) }],
  });
  expect([0, 1, 180, 269, 270, 900].map((words) => readingMinutes(story(words)))).toEqual([
    1, 1, 1, 1, 2, 5,
  ]);
});
