import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import type { NoteAnchor } from './note-form.ts';
import { placeNotes } from './place-notes.ts';

const body: Block[] = [
  { kind: 'paragraph', id: 'first-', text: [{ text: 'افتُتح جسر الرمان أمس' }] },
  { kind: 'paragraph', id: 'second', text: [{ text: 'وكلّف ستة ملايين' }] },
];
const words = (blockId: string, quote: string, at: number): NoteAnchor => ({
  on: 'words',
  blockId,
  quote,
  at,
});

test('notes stand in the order of the page, those on what is gone last', () => {
  const notes: { name: string; anchor: NoteAnchor | null }[] = [
    { name: 'gone', anchor: words('no-more', 'جسر قديم', 0) },
    { name: 'push', anchor: { on: 'field', field: 'push' } },
    { name: 'section', anchor: { on: 'field', field: 'sectionId' } },
    { name: 'cost', anchor: words('second', 'ستة ملايين', 6) },
    { name: 'yesterday', anchor: words('first-', 'أمس', 18) },
    { name: 'bridge', anchor: words('first-', 'جسر الرمان', 7) },
    { name: 'headline', anchor: { on: 'field', field: 'headline' } },
    { name: 'story', anchor: null },
  ];
  const placed = placeNotes(notes, body);
  expect(placed.map(({ note }) => note.name)).toEqual([
    'story',
    'headline',
    'bridge',
    'yesterday',
    'cost',
    'section',
    'push',
    'gone',
  ]);
  expect(placed.map(({ isLost }) => isLost).indexOf(true)).toBe(7);
  expect(placed.find(({ note }) => note.name === 'bridge')?.words).toEqual({
    blockId: 'first-',
    from: 7,
    to: 17,
  });
});
