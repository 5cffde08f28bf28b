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

test('who may not mark asks for it; a story in review is taken back before it is published', () => {
  expect(barActs({ may: ['edit', 'ask-urgent'], state: 'published' }, false)).toEqual([
    'askUrgent',
    'save',
  ]);
  expect(barActs({ may: ['edit', 'recall', 'publish'], state: 'in_review' }, false)).toEqual([
    'recall',
    'save',
    'publish',
  ]);
});
