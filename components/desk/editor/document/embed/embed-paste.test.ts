import { history, undo } from '@tiptap/pm/history';
import { expect, test } from 'vitest';
import { after, writing, written } from '#components/desk/editor/document/test/act-on.ts';
import { embedInstead } from './embed-paste.ts';

test('an address becomes a post with the paragraph’s name, and undo gives the text back', () => {
  const url = 'https://youtu.be/a1B2c3D4e5-';
  const blank = writing([{ kind: 'paragraph', id: 'line-1', text: [] }], 0);
  const start = blank.reconfigure({ plugins: [history()] });
  const typed = start.apply(start.tr.insertText('youtu.be/a1B2c3D4e5-'));
  const posted = typed.apply(embedInstead(typed, url));
  const { body, part } = written(posted);
  expect(body[0]).toEqual({ kind: 'embed', id: 'line-1', url });
  expect(part).toBe('paragraph');
  expect(written(after(posted, undo)).body).toEqual([
    { kind: 'paragraph', id: 'line-1', text: [{ text: 'youtu.be/a1B2c3D4e5-' }] },
  ]);
});
