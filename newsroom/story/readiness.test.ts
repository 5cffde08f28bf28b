import { expect, test } from 'vitest';
import type { Block } from './blocks.ts';
import { emptyContent } from './content.ts';
import { forPrint, missingForPrint } from './readiness.ts';

const said: Block = { kind: 'paragraph', id: 'para-1', text: [{ text: 'افتُتح الجسر.' }] };
const blank: Block = { kind: 'paragraph', id: 'para-2', text: [{ text: ' ' }] };
const unsaid: Block = { kind: 'quotation', id: 'quote-1', text: [], speaker: '' };
const nameless: Block = { kind: 'subheadline', id: 'head-1', level: 2, text: '' };
const divider: Block = { kind: 'divider', id: 'line-1' };
const ready = { ...emptyContent, headline: 'افتتاح الجسر', sectionId: 1, body: [said] };

test('headline, section and text are needed, and nothing else', () => {
  expect(missingForPrint(ready)).toEqual({});
  expect(missingForPrint(emptyContent)).toEqual({
    headline: 'missing',
    sectionId: 'missing',
    body: 'missing',
  });
  expect(missingForPrint({ ...ready, headline: '' })).toEqual({ headline: 'missing' });
  expect(missingForPrint({ ...ready, sectionId: null })).toEqual({ sectionId: 'missing' });
});

test('a body that shows nothing is no body', () => {
  const missing = { body: 'missing' };
  expect(missingForPrint({ ...ready, body: [blank, unsaid, nameless] })).toEqual(missing);
  expect(missingForPrint({ ...ready, body: [blank, said] })).toEqual({});
});

test('what shows nothing is left behind, in order', () => {
  const body = [blank, said, unsaid, divider, nameless];
  expect(forPrint({ ...ready, body }).body).toEqual([said, divider]);
  expect(forPrint(ready)).toEqual(ready);
});
