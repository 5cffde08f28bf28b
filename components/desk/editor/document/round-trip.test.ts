import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { type Block, type BlockKind, block } from '#newsroom/story/blocks.ts';
import { documentExtensions } from './document-extensions.ts';
import { fromEditor } from './from-editor.ts';
import { toEditor } from './to-editor.ts';

const schema = getSchema(documentExtensions());

function throughTheEditor(body: Block[]): Block[] {
  const doc = Node.fromJSON(schema, toEditor(body));
  doc.check();
  return fromEditor(doc);
}

const text = [
  { text: 'قالت الوزيرة إن المشروع ' },
  { text: 'يبدأ في 2027', bold: true as const },
  { text: ' وفق ' },
  { text: 'بيان NASA', href: 'https://example.com/a?b=1' },
  { text: ' الأخير', bold: true as const, href: '/n/4' },
];

/** One of each kind; the type asks for a new one when a kind is added. */
const everyKind: Record<BlockKind, Block> = {
  paragraph: { kind: 'paragraph', id: 'paragraph', text },
  subheadline: { kind: 'subheadline', id: 'headline-3', level: 3, text: 'عنوان أصغر' },
  quotation: { kind: 'quotation', id: 'quotation', text, speaker: 'ليلى حداد، مهندسة' },
  'pull-quote': { kind: 'pull-quote', id: 'pull-quote', text: 'قول بارز', speaker: 'قائله' },
  photo: { kind: 'photo', id: 'photo-1', mediaId: 7, caption: 'تعليق', cut: '16x9' },
  gallery: {
    kind: 'gallery',
    id: 'gallery',
    photos: [
      { mediaId: 7, caption: '' },
      { mediaId: 9, caption: 'الثانية', cut: '1x1' },
      { mediaId: 7, caption: 'كاملة', cut: 'whole' },
    ],
  },
  list: { kind: 'list', id: 'a-list', ordered: true, items: [text, [{ text: 'ثانيًا' }], []] },
  table: {
    kind: 'table',
    id: 'a-table',
    caption: 'جدول',
    rows: [
      ['أ', 'ب'],
      ['1', '2'],
    ],
  },
  'fact-box': { kind: 'fact-box', id: 'fact-box', title: 'للتذكير', paragraphs: [text, []] },
  embed: { kind: 'embed', id: 'an-embed', url: 'https://www.youtube.com/watch?v=abc' },
  divider: { kind: 'divider', id: 'divider' },
  context: { kind: 'context', id: 'context', storyId: 12, line: 'لأن الميناء هو نفسه' },
};

test.each(Object.values(everyKind))('$kind survives the editor', (one) => {
  expect(block.parse(one)).toEqual(one);
  expect(throughTheEditor([one])).toEqual([one]);
  const leftToRight: Block = { ...one, dir: 'ltr' };
  expect(throughTheEditor([leftToRight])).toEqual([leftToRight]);
});

test('a photo of which nothing is said is whole and without a caption', () => {
  const bare: Block = { kind: 'photo', id: 'photo-2', mediaId: 7, caption: '' };
  expect(JSON.stringify(throughTheEditor([bare]))).toBe(JSON.stringify([bare]));
});

test('a whole body keeps its order and its empty blocks', () => {
  const body: Block[] = [
    { kind: 'paragraph', id: 'empty-1', text: [] },
    ...Object.values(everyKind),
    { kind: 'list', id: 'bullets', ordered: false, items: [[]] },
    { kind: 'quotation', id: 'empty-2', text: [], speaker: '' },
    { kind: 'subheadline', id: 'empty-3', level: 2, text: '' },
    { kind: 'pull-quote', id: 'empty-4', text: '', speaker: '' },
    { kind: 'table', id: 'empty-5', caption: '', rows: [['']] },
    { kind: 'fact-box', id: 'empty-6', title: '', paragraphs: [[]] },
  ];
  expect(throughTheEditor(body)).toEqual(body);
});

test('spans of one look become one span', () => {
  const split: Block = { kind: 'paragraph', id: 'split-1', text: [{ text: 'أ' }, { text: 'ب' }] };
  expect(throughTheEditor([split])).toEqual([{ ...split, text: [{ text: 'أب' }] }]);
});

test('an empty body opens as one paragraph with a name of its own', () => {
  const [blank, ...more] = throughTheEditor([]);
  expect(more).toEqual([]);
  expect(blank).toMatchObject({ kind: 'paragraph', text: [] });
  expect(block.safeParse(blank).success).toBe(true);
});

test('a context block that points to no story yet is not part of the story', () => {
  const doc = Node.fromJSON(schema, {
    type: 'doc',
    content: [{ type: 'context', attrs: { id: 'context', storyId: null } }],
  });
  expect(fromEditor(doc)).toEqual([]);
});

test('an embed whose address is not known yet is not part of the story', () => {
  const embed = (url: string) => ({ type: 'embed', attrs: { id: 'an-embed', url } });
  const content = [embed(''), embed('https://example.com/1')];
  expect(fromEditor(Node.fromJSON(schema, { type: 'doc', content }))).toEqual([]);
});
