import { describe, expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { type EntryText, entryLimits, entryTitle, isMaterialChange, readEntry } from './entry.ts';

const paragraph = (text: string, id = 'block-1'): Block => ({
  kind: 'paragraph',
  id,
  text: [{ text }],
});
const photo: Block = { kind: 'photo', id: 'photo-1', mediaId: 7, caption: 'من الميناء' };
const embed: Block = { kind: 'embed', id: 'embed-1', url: 'https://youtu.be/abcdefghijk' };
const entry = (...body: Block[]): EntryText => ({ headline: 'افتتاح الجسر', body });

const read = (value: unknown) => readEntry(JSON.stringify(value));

test('an entry is read clean, without blocks that show nothing', () => {
  const written = {
    headline: '  افتتاح\u202e الجسر ',
    body: [{ ...paragraph(''), text: [] }, paragraph('عبرت حافلة.', 'block-2')],
  };
  expect(read(written)).toEqual({
    ok: true,
    data: entry(paragraph('عبرت حافلة.', 'block-2')),
  });
  expect(read(entry(photo, embed))).toEqual({ ok: true, data: entry(photo, embed) });
});

describe('is refused:', () => {
  test.each<[string, unknown]>([
    ['one that says nothing', { headline: ' ', body: [paragraph(' ')] }],
    ['a headline of 201 letters', { headline: 'ا'.repeat(201), body: [] }],
    ['two blocks of one name', entry(paragraph('أول'), paragraph('ثان'))],
    ['a table', entry({ kind: 'table', id: 'table-1', caption: '', rows: [['1']] })],
    ['a subheadline', entry({ kind: 'subheadline', id: 'line-01', level: 2, text: 'عنوان' })],
    [
      'an unsafe link',
      {
        headline: 'ع',
        body: [{ kind: 'paragraph', id: 'block-1', text: [{ text: 'ا', href: 'javascript:x' }] }],
      },
    ],
    ['a post of a site that cannot be shown', entry({ ...embed, url: 'https://example.com/1' })],
    ['41 blocks', entry(...Array.from({ length: 41 }, (_, at) => paragraph('نص', `block-${at}`)))],
    ['a field that is none', { ...entry(), kind: 'urgent' }],
  ])('%s', (_, written) => {
    expect(read(written)).toMatchObject({ ok: false, code: 'invalid' });
  });

  test('more bytes than an entry has', () => {
    const long = entry(paragraph('ا'.repeat(entryLimits.bytes / 2)));
    expect(read(long)).toEqual({ ok: false, code: 'too_large' });
  });
});

test('is called by its headline, else by its first words', () => {
  expect(entryTitle(entry(paragraph('نص')))).toBe('افتتاح الجسر');
  expect(entryTitle({ headline: '', body: [embed, paragraph('عبرت\nحافلة')] })).toBe('عبرت حافلة');
  expect(entryTitle({ headline: '', body: [paragraph('كلمة '.repeat(60))] })).toHaveLength(90);
  expect(entryTitle({ headline: '', body: [embed] })).toBe('');
});

describe('whether it says something else', () => {
  const before = entry(paragraph('عبرت الجسر 40 حافلة.'), photo);
  test.each<[string, EntryText, boolean]>([
    ['a point and a space more', entry(paragraph('عبرت  الجسر، 40 حافلة'), photo), false],
    ['another number', entry(paragraph('عبرت الجسر 50 حافلة.'), photo), true],
    ['another headline', { ...before, headline: 'إغلاق الجسر' }, true],
    ['another photo', entry(paragraph('عبرت الجسر 40 حافلة.'), { ...photo, mediaId: 8 }), true],
    ['a post more', entry(paragraph('عبرت الجسر 40 حافلة.'), photo, embed), true],
  ])('%s', (_, after, isMaterial) => {
    expect(isMaterialChange(before, after)).toBe(isMaterial);
  });
});
