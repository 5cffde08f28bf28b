import { z } from 'zod';
import { storyStates } from './states.ts';

const row = z.coerce.number().int().positive().max(2_147_483_647);

/** What the list of stories shows, as its address says it; what makes no sense there is left out. */
const storyFilter = z.object({
  state: z.enum(storyStates).optional().catch(undefined),
  section: row.optional().catch(undefined),
  mine: z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform((value) => value === '1'),
  page: row.catch(1),
});

export type StoryFilter = z.output<typeof storyFilter>;

/** Reads the query of the list's address. It never fails: an unknown value filters nothing. */
export function readStoryFilter(query: Record<string, unknown>): StoryFilter {
  return storyFilter.parse(query);
}

/** The query of an address that shows this; empty for the whole list's first page. */
export function storyFilterQuery(filter: StoryFilter): string {
  const query = new URLSearchParams();
  if (filter.state) query.set('state', filter.state);
  if (filter.section !== undefined) query.set('section', String(filter.section));
  if (filter.mine) query.set('mine', '1');
  if (filter.page > 1) query.set('page', String(filter.page));
  return query.size === 0 ? '' : `?${query}`;
}

/** Whether it leaves any story out. */
export function narrows(filter: StoryFilter): boolean {
  return filter.mine || filter.state !== undefined || filter.section !== undefined;
}
