import { expect, test } from 'vitest';
import {
  type PageNotes,
  noteAddress,
  noteGone,
  noteMissing,
  noteTag,
  noteUntil,
  takingNotes,
} from './notes.ts';

function noted(take: () => void): PageNotes {
  const notes: PageNotes = { tags: new Set() };
  takingNotes(notes, take);
  return notes;
}

test('what ends first ends the page', () => {
  const notes = noted(() => {
    for (const at of [3_000, 1_000, 2_000]) noteUntil(new Date(at));
  });
  expect(notes).toEqual({ tags: new Set(), until: 1_000 });
});

test('tags, each once', () => {
  const notes = noted(() => {
    noteTag('front', 'story:1');
    noteTag('story:1');
    noteTag();
  });
  expect(notes).toEqual({ tags: new Set(['front', 'story:1']) });
});

test('the address, and that nothing stands there', () => {
  expect(noted(() => noteAddress('/news/1/x')).address).toBe('/news/1/x');
  expect(noted(noteGone).status).toBe(410);
  expect(noted(noteMissing).status).toBe(404);
});

test('renders that run at once take notes apart, however long they wait', async () => {
  const notes = ['a', 'b', 'c'].map((name) => ({ name, tags: new Set<string>() }));
  await Promise.all(
    notes.map((page) =>
      takingNotes(page, async () => {
        for (let count = 0; count < 3; count += 1) {
          await new Promise(setImmediate);
          noteTag(`${page.name}${count}`);
        }
      }),
    ),
  );
  expect(notes.map(({ tags }) => [...tags].join(' '))).toEqual([
    'a0 a1 a2',
    'b0 b1 b2',
    'c0 c1 c2',
  ]);
});

test('outside of a render notes go nowhere', () => {
  noteTag('front');
  noteGone();
  noteMissing();
  noteUntil(new Date());
  noteAddress('/');
  expect(noted(() => {})).toEqual({ tags: new Set() });
});
