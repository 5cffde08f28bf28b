import { z } from 'zod';

const number = z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined);

/** What the history of a story shows, as its address says it; what makes no sense there is left out. */
const historyPlace = z.object({
  /** The version that is read. */
  version: number,
  /** Another version, that it is compared with. */
  with: number,
  /** Where this page of the list begins: after this version. */
  before: number,
  milestones: z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform((value) => value === '1'),
});

export type HistoryPlace = z.output<typeof historyPlace>;

/** Reads the query of the history's address. It never fails. */
export function readHistoryPlace(query: Record<string, unknown>): HistoryPlace {
  const place = historyPlace.parse(query);
  // Nothing is compared with nothing, nor with itself.
  const isPair = place.version !== undefined && place.with !== place.version;
  return isPair ? place : { ...place, with: undefined };
}

/** The query of an address that shows this; empty for the newest of all versions. */
export function historyPlaceQuery({ milestones, ...numbers }: HistoryPlace): string {
  const query = new URLSearchParams(milestones ? { milestones: '1' } : {});
  for (const [name, value] of Object.entries(numbers)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return query.size === 0 ? '' : `?${query}`;
}
