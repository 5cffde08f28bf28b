import { describe, expect, test } from 'vitest';
import { emptyContent } from './content.ts';
import { documentLimits } from './limits.ts';
import { readContent, withinLimits } from './read-content.ts';

const paragraph = (id: string, ...text: object[]) => ({ kind: 'paragraph', id, text });
const json = (changes: object) => JSON.stringify({ ...emptyContent, ...changes });
const withBody = (...body: object[]) => json({ body });
const link = (href: string) => withBody(paragraph('block-1', { text: 'هنا', href }));

function codeOf(sent: string): string {
  const read = readContent(sent);
  return read.ok ? 'ok' : read.code;
}

describe('a real story', () => {
  const body = [
    paragraph(
      'block-01',
      { text: 'افتُتح ' },
      { text: 'الجسر', bold: true },
      { text: '.', href: '/n/7' },
    ),
    { kind: 'subheadline', id: 'block-02', level: 2, text: 'الكلفة' },
    { kind: 'quotation', id: 'block-03', text: [{ text: 'نعم' }], speaker: 'المدير' },
    { kind: 'pull-quote', id: 'block-04', text: 'نعم', speaker: 'المدير' },
    { kind: 'photo', id: 'block-05', mediaId: 1, caption: 'الجسر' },
    { kind: 'gallery', id: 'block-06', photos: [{ mediaId: 1, caption: '' }] },
    { kind: 'list', id: 'block-07', ordered: false, items: [[{ text: 'أول' }]] },
    {
      kind: 'table',
      id: 'block-08',
      caption: '',
      rows: [
        ['أ', 'ب'],
        ['ج', 'د'],
      ],
    },
    { kind: 'fact-box', id: 'block-09', title: 'أرقام', paragraphs: [[{ text: 'سبعة' }]] },
    { kind: 'embed', id: 'block-10', url: 'https://youtu.be/1' },
    { kind: 'divider', id: 'block-11', dir: 'ltr' },
    { kind: 'context', id: 'block-12', storyId: 7, line: 'وكان قد أُغلق' },
  ];

  test('is read whole, with every kind of block', () => {
    const story = { ...emptyContent, headline: 'افتتاح الجسر', body };
    expect(readContent(JSON.stringify(story))).toEqual({ ok: true, data: story });
  });

  test('is the same when it is read again', () => {
    const hidden = paragraph('block-13', { text: '\u200b\u202e' }, { text: 'نص\u2066' });
    const first = readContent(json({ headline: ' قمة \u202e', body: [...body, hidden] }));
    expect(first).toMatchObject({ ok: true, data: { headline: 'قمة' } });
    expect(first.ok && first.data.body.at(-1)).toEqual(paragraph('block-13', { text: 'نص' }));
    expect(readContent(JSON.stringify(first.ok && first.data))).toEqual(first);
  });
});

describe('too large', () => {
  const nested = (open: string, close: string, count: number) =>
    `${open.repeat(count)}1${close.repeat(count)}`;
  const bodyOf = (text: string) => json({ body: 'HERE' }).replace('"HERE"', text);

  test.each([
    ['30,000 nested quotes', bodyOf(`[${nested('{"kind":"quotation","text":', '}', 30_000)}]`)],
    ['30,000 nested lists', bodyOf(nested('[', ']', 30_000))],
    ['the same with nothing round it', nested('[', ']', 30_000)],
    ['nested as deep as a megabyte allows', nested('[', ']', 499_999)],
    ['one level too deep', bodyOf(nested('[', ']', documentLimits.depth - 1))],
    ['10 MB of text', json({ lead: 'ن'.repeat(5_000_000) })],
    ['10 MB of blanks round an empty story', `${' '.repeat(10_000_000)}${json({})}`],
    ['100,000 blocks', bodyOf(`[${Array(100_000).fill('{}').join(',')}]`)],
    [
      '100,000 keys',
      bodyOf(`{${Array.from({ length: 90_000 }, (_, key) => `"${key}":1`).join(',')}}`),
    ],
    ['500,000 numbers', bodyOf(`[${Array(490_000).fill('1').join(',')}]`)],
  ])('%s', (_, sent) => {
    expect(codeOf(sent)).toBe('too_large');
  });

  test('bytes are counted, not letters: Arabic takes two each', () => {
    expect(codeOf(`"${'ن'.repeat(500_000)}"`)).toBe('too_large');
    expect(codeOf(`"${'n'.repeat(500_000)}"`)).toBe('invalid');
  });

  test('exactly at the limits is still within them', () => {
    const deep = (levels: number): unknown => (levels === 1 ? 1 : [deep(levels - 1)]);
    expect(withinLimits(deep(documentLimits.depth))).toBe(true);
    expect(withinLimits(deep(documentLimits.depth + 1))).toBe(false);
    expect(withinLimits(Array(documentLimits.nodes - 1).fill(1))).toBe(true);
    expect(withinLimits(Array(documentLimits.nodes).fill(1))).toBe(false);
  });
});

describe('invalid', () => {
  const fine = { text: 'نص' };
  const row = Array(21).fill('');

  test.each([
    ['nothing', ''],
    ['no JSON', '{"headline":'],
    ['a string', '"نص"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['an unknown field', json({ admin: true })],
    ['an unknown block', withBody({ kind: 'script', id: 'block-1', text: [fine] })],
    ['a block without a kind', withBody({ id: 'block-1' })],
    ['a kind that every object has', withBody({ kind: 'constructor', id: 'block-1' })],
    ['an unknown attribute', withBody({ ...paragraph('block-1', fine), onclick: 'alert(1)' })],
    ['an unknown mark', withBody(paragraph('block-1', { ...fine, style: 'color:red' }))],
    ['a paragraph within a paragraph', withBody(paragraph('block-1', paragraph('block-2', fine)))],
    ['two blocks of one name', withBody(paragraph('block-1', fine), paragraph('block-1', fine))],
    ['a block named too short', withBody(paragraph('b', fine))],
    ['a block whose name is markup', withBody(paragraph('"><script>', fine))],
    ['a headline that is a number', json({ headline: 7 })],
    ['a headline that is a list', json({ headline: ['قمة'] })],
    ['no headline', json({ headline: null })],
    ['a headline of 201 letters', json({ headline: 'ن'.repeat(201) })],
    ['a megabyte of one string', json({ lead: 'n'.repeat(900_000) })],
    ['a span of 20,001 letters', withBody(paragraph('block-1', { text: 'n'.repeat(20_001) }))],
    ['a link of 2,001 letters', link(`/${'a'.repeat(2_000)}`)],
    ['a link of 900,000 letters', link(`https://duha.example/${'a'.repeat(900_000)}`)],
    ['2,001 blocks', withBody(...Array.from({ length: 2_001 }, (_, n) => paragraph(`block-${n}`)))],
    ['401 spans', withBody(paragraph('block-1', ...Array.from({ length: 401 }, () => fine)))],
    ['script as a link', link('javascript:alert(1)')],
    ['disguised script as a link', link('java\tscript:alert(1)')],
    ['data as a link', link('data:text/html,<script>')],
    ['script as an embed', withBody({ kind: 'embed', id: 'block-1', url: 'javascript:alert(1)' })],
    ['an unknown embed', withBody({ kind: 'embed', id: 'block-1', url: 'https://evil.example/' })],
    ['a direction of one’s own', withBody({ ...paragraph('block-1', fine), dir: 'auto' })],
    ['a fourth level', withBody({ kind: 'subheadline', id: 'block-1', level: 4, text: 'نص' })],
    [
      'a photo without a number',
      withBody({ kind: 'photo', id: 'block-1', mediaId: '1', caption: '' }),
    ],
    ['photo number 1.5', withBody({ kind: 'photo', id: 'block-1', mediaId: 1.5, caption: '' })],
    [
      'photo number 1e400',
      withBody({ kind: 'photo', id: 'block-1', mediaId: 7, caption: '' }).replace('7', '1e400'),
    ],
    [
      'a ragged table',
      withBody({ kind: 'table', id: 'block-1', caption: '', rows: [['أ'], ['أ', 'ب']] }),
    ],
    ['21 columns', withBody({ kind: 'table', id: 'block-1', caption: '', rows: [row] })],
    ['a section that is an object', json({ sectionId: { $gt: 0 } })],
    ['section 0', json({ sectionId: 0 })],
    ['21 topics', json({ topicIds: Array(21).fill(1) })],
    ['an empty list', withBody({ kind: 'list', id: 'block-1', ordered: true, items: [] })],
  ])('%s', (_, sent) => {
    expect(codeOf(sent)).toBe('invalid');
  });

  test('the answer names the fields', () => {
    expect(readContent(json({ headline: 'ن'.repeat(201) }))).toEqual({
      ok: false,
      code: 'invalid',
      fields: { headline: 'too_long' },
    });
    expect(readContent(link('javascript:alert(1)'))).toEqual({
      ok: false,
      code: 'invalid',
      fields: { 'body.0.text.0.href': 'unsafe_link' },
    });
    const twice = readContent(withBody(paragraph('block-1'), paragraph('block-1')));
    expect(twice).toMatchObject({ fields: { body: 'repeated_block_id' } });
  });

  test('a thousand faults are not all told', () => {
    const wrong = readContent(withBody(...Array.from({ length: 1_000 }, () => ({ kind: 'no' }))));
    expect(Object.keys(wrong.ok ? {} : (wrong.fields ?? {}))).toHaveLength(20);
  });
});

describe('keys of the prototype', () => {
  test.each([
    ['in the story', json({}).replace('{', '{"__proto__":{"admin":true},')],
    [
      'in a block',
      withBody(paragraph('block-1')).replace('{"kind"', '{"__proto__":{"dir":"ltr"},"kind"'),
    ],
    ['in a span', link('/n/7').replace('{"text":"', '{"__proto__":{"bold":true},"text":"')],
    ['as a constructor', json({}).replace('{', '{"constructor":{"prototype":{"admin":true}},')],
  ])('%s are refused, and nothing is changed by them', (_, sent) => {
    expect(codeOf(sent)).toBe('invalid');
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
    expect(({} as Record<string, unknown>)['bold']).toBeUndefined();
  });

  test('a property that is only inherited is no property', () => {
    expect(codeOf(`{"__proto__":${json({})}}`)).toBe('invalid');
  });
});

describe('cleaned', () => {
  const headlineOf = (headline: string) => {
    const read = readContent(json({ headline }));
    return read.ok && read.data.headline;
  };

  test.each([
    ['marks that turn text round', 'تقرير \u202eكاذب\u2069', 'تقرير كاذب'],
    ['markup stays text, which the page escapes', 'قمة </script><b>', 'قمة </script><b>'],
    ['half a character', 'قمة\ud800 عربية\udfff', 'قمة عربية'],
    ['controls', 'قم\u0000ة\u001b', 'قمة'],
    ['line ends', 'قمة\r\nعربية', 'قمة عربية'],
  ])('%s', (_, sent, kept) => {
    expect(headlineOf(sent)).toBe(kept);
  });

  test('200 letters with a haraka on each are 200 letters', () => {
    expect(headlineOf('مَ'.repeat(200))).toBe('مَ'.repeat(200));
    expect(headlineOf('مَ'.repeat(201))).toBe(false);
  });
});
