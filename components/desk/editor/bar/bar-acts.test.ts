import { expect, test } from 'vitest';
import { barActs } from './bar-acts.ts';

test('who may do nothing is offered nothing', () => {
  expect(barActs({ may: ['view'], state: 'draft' }, true)).toEqual([]);
});

test('a draft is published, a published story updated once something changed', () => {
  const may = ['edit', 'publish', 'correct'] as const;
  expect(barActs({ may: [...may], state: 'draft' }, true)).toContain('publish');
  expect(barActs({ may: [...may], state: 'published' }, true)).toContain('update');
  expect(barActs({ may: [...may], state: 'published' }, false)).toEqual(['correct', 'save']);
});
