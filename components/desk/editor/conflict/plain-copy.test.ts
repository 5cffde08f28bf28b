import { expect, test } from 'vitest';
import { emptyContent } from '#newsroom/story/content.ts';
import { plainCopy } from './plain-copy.ts';

test('a story becomes paragraphs, empty parts left out', () => {
  const copy = plainCopy({
    ...emptyContent,
    headline: 'عنوان',
    body: [
      { kind: 'paragraph', id: 'text-01', text: [{ text: 'فقرة ' }, { text: 'أولى', bold: true }] },
      { kind: 'divider', id: 'line-01' },
      { kind: 'quotation', id: 'quote-1', text: [{ text: 'قول' }], speaker: 'قائل' },
      { kind: 'embed', id: 'embed-1', url: 'https://youtu.be/a' },
    ],
  });
  expect(copy).toBe('عنوان\n\nفقرة أولى\n\nقول\nقائل\n\nhttps://youtu.be/a');
});
