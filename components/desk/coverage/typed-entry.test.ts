import { describe, expect, test } from 'vitest';
import { readEntry } from '#newsroom/coverage/entry.ts';
import { entryOf, typedOf } from './typed-entry.ts';

const typed = (text: string, photoIds: number[] = []) => entryOf({ text, photoIds });
const post = 'https://youtu.be/abcdefghijk';

test('one line is the whole entry; the first of several is its headline', () => {
  expect(typed('  عبرت أول حافلة.\n')).toMatchObject({
    headline: '',
    body: [{ kind: 'paragraph', text: [{ text: 'عبرت أول حافلة.' }] }],
  });
  expect(typed('أول حافلة\n\nعبرت الجسر.\nوتبعتها أخرى.')).toMatchObject({
    headline: 'أول حافلة',
    body: [{ text: [{ text: 'عبرت الجسر.' }] }, { text: [{ text: 'وتبعتها أخرى.' }] }],
  });
});

test.each([
  ['an address', `${post}\nشاهد`],
  ['a list', '- أول\nشاهد'],
  ['more than a headline holds', `${'كلمة '.repeat(60)}\nشاهد`],
])('a first line that is %s is no headline', (_, text) => {
  expect(typed(text).headline).toBe('');
});

test('lists, quotations, links, posts of other sites and photos are told by how they are written', () => {
  const text = `عنوان\n- أول\n• ثان\n> سنعبر — مدير المشروع\nالخطة في https://duha.example/p هنا\n${post}`;
  expect(typed(text, [7]).body).toMatchObject([
    { kind: 'list', items: [[{ text: 'أول' }], [{ text: 'ثان' }]] },
    { kind: 'quotation', text: [{ text: 'سنعبر' }], speaker: 'مدير المشروع' },
    {
      kind: 'paragraph',
      text: [
        { text: 'الخطة في ' },
        { text: 'https://duha.example/p', href: 'https://duha.example/p' },
        { text: ' هنا' },
      ],
    },
    { kind: 'embed', url: post },
    { kind: 'photo', mediaId: 7 },
  ]);
});

describe('what was typed comes back to be put right, and the server reads it:', () => {
  test.each(['عبرت أول حافلة.', 'عنوان\nنص\n- أول\n- ثان\n> قول — قائل', `عنوان\n${post}`])(
    '%j',
    (text) => {
      const entry = typed(text, [7]);
      expect(typedOf(entry)).toEqual({ text, photoIds: [7] });
      expect(readEntry(JSON.stringify(entry))).toEqual({ ok: true, data: entry });
    },
  );
});
