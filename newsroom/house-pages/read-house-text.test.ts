import { expect, test } from 'vitest';
import { firstWordsOf } from './first-words-of.ts';
import { houseWords } from './house-page.ts';
import { type HouseRun, readHouseText } from './read-house-text.ts';

const plain = (text: string): HouseRun[] => [{ text }];

test('paragraphs, headings and lists', () => {
  const text = 'أولى\nوتمامها\n\n## عنوان\nبعده\n- بند\n-  آخر\nخارجها\n\n\n\nأخيرة';
  expect(readHouseText(text)).toEqual([
    { kind: 'paragraph', runs: plain('أولى وتمامها') },
    { kind: 'heading', runs: plain('عنوان') },
    { kind: 'paragraph', runs: plain('بعده') },
    { kind: 'list', items: [plain('بند'), plain('آخر')] },
    { kind: 'paragraph', runs: plain('خارجها') },
    { kind: 'paragraph', runs: plain('أخيرة') },
  ]);
});

test.each(['', '\n \n', '   '])('%j says nothing', (text) => {
  expect(readHouseText(text)).toEqual([]);
});

test.each(['#عنوان', '### عنوان', '-بند', '##', '- ', '1. بند', '**بارز**'])(
  '%s is no markup but text',
  (text) => {
    expect(readHouseText(text)).toEqual([{ kind: 'paragraph', runs: plain(text.trim()) }]);
  },
);

const runs = (text: string) => {
  const [block] = readHouseText(text);
  return block?.kind === 'paragraph' ? block.runs : [];
};

test('addresses lead there, without the stop that ends their sentence', () => {
  expect(runs('راسلنا على desk@duha.example، أو زُر https://duha.example/about?x=1.')).toEqual([
    { text: 'راسلنا على ' },
    { text: 'desk@duha.example', href: 'mailto:desk@duha.example' },
    { text: '، أو زُر ' },
    { text: 'https://duha.example/about?x=1', href: 'https://duha.example/about?x=1' },
    { text: '.' },
  ]);
});

test('words in Latin letters stand apart, whole', () => {
  expect(runs('نقلًا عن Al Duha News في 2026.')).toEqual([
    { text: 'نقلًا عن ' },
    { text: 'Al Duha News', isLatin: true },
    { text: ' في 2026.' },
  ]);
});

test.each([
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '[انقر](javascript:alert(1))',
  'data:text/html,<b>',
  'http://',
  'https://[',
  '<img src=x onerror=alert(1)>',
  'a@b',
])('%s is text and leads nowhere', (text) => {
  const all = readHouseText(text).flatMap((block) => (block.kind === 'list' ? [] : block.runs));
  expect(all.map((run) => run.text).join('')).toBe(text);
  expect(all.filter((run) => run.href !== undefined)).toEqual([]);
});

test('what is written within an address does not get out of it', () => {
  const [run] = runs('https://duha.example/"onclick="x');
  expect(run).toEqual({ text: 'https://duha.example/', href: 'https://duha.example/' });
});

test('a title is a line; a text loses what cannot be seen, and may be empty', () => {
  const read = houseWords.parse({ title: ' من\nنحن\u202e ', text: ' \r\nنص\u200b\u202e\n ' });
  expect(read).toEqual({ title: 'من نحن', text: 'نص' });
  expect(houseWords.safeParse({ title: ' ', text: '' }).success).toBe(false);
  expect(houseWords.safeParse({ title: 'x', text: 'x'.repeat(20_001) }).success).toBe(false);
});

test('others are told of a page by its first paragraph, cut', () => {
  expect(firstWordsOf('## عنوان\n- بند\n\nراسل desk@duha.example')).toBe('راسل desk@duha.example');
  expect(firstWordsOf('كلمة '.repeat(90))).toHaveLength(160);
  expect(firstWordsOf('## عنوان')).toBe('');
});
