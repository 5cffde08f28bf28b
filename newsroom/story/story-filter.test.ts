import { describe, expect, it } from 'vitest';
import { narrows, readStoryFilter, storyFilterQuery } from './story-filter.ts';

const whole = { state: undefined, section: undefined, mine: false, page: 1 };

describe('readStoryFilter', () => {
  it('reads what the form sends', () => {
    const query = { state: 'in_review', section: '3', mine: '1', page: '2' };
    expect(readStoryFilter(query)).toEqual({
      state: 'in_review',
      section: 3,
      mine: true,
      page: 2,
    });
  });

  it.each([
    {},
    { state: '', section: '', page: '' },
    { state: 'secret', section: 'x', mine: 'yes', page: '-1' },
    { section: '1e99', page: '1.5' },
    { state: ['draft', 'published'], page: ['1', '2'] },
  ])('shows the whole list for %j', (query) => {
    expect(readStoryFilter(query)).toEqual(whole);
  });
});

describe('storyFilterQuery', () => {
  it('is read back as it was', () => {
    const filter = { state: 'draft', section: 4, mine: true, page: 3 } as const;
    const query = storyFilterQuery(filter);
    expect(readStoryFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter);
  });

  it('says nothing of the whole list', () => {
    expect(storyFilterQuery(whole)).toBe('');
  });
});

describe('narrows', () => {
  it('knows a page of the whole list from a filtered one', () => {
    expect(narrows({ ...whole, page: 3 })).toBe(false);
    expect(narrows({ ...whole, section: 1 })).toBe(true);
  });
});
