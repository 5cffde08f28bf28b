import { expect, test } from 'vitest';
import type { Colleague } from '#newsroom/presence.ts';
import { writersByBlock, writersIn } from './writers-by-place.ts';

const person = (name: string, more: Partial<Colleague>): Colleague => ({
  id: name,
  name,
  place: 'body',
  block: null,
  isTyping: true,
  ...more,
});
const others = [
  person('ليلى', { place: 'lead' }),
  person('سامي', { place: 'lead', isTyping: false }),
  person('هدى', { block: 'first-block' }),
  person('كريم', { block: 'first-block' }),
  person('نورا', { block: 'other-block', isTyping: false }),
];

test('a field is marked for who types in it, not for who only stands there', () => {
  expect(writersIn('lead', others)).toEqual(['ليلى']);
  expect(writersIn('headline', others)).toEqual([]);
});

test('a block is marked with all who type in it', () => {
  expect([...writersByBlock(others)]).toEqual([['first-block', ['هدى', 'كريم']]]);
});
