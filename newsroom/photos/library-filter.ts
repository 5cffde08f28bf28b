import { z } from 'zod';

const row = z.coerce.number().int().positive().max(2_147_483_647);
const yes = z.literal('1').transform(() => true);
const left = <Value extends z.ZodType>(value: Value) => value.optional().catch(undefined);

/** What the library shows, as its address says it; what makes no sense there is left out. */
const query = z.object({
  /** All of them are wanted, in any order, in the photo's own words or its key. */
  words: left(z.string().trim().min(1).max(200)),
  /** Added by the one who looks. */
  mine: left(yes),
  /** Shown in stories of this section. */
  section: left(row),
  /** Added on these days and between them, as the newsroom's own calendar has them: `2026-11-22`. */
  from: left(z.iso.date()),
  to: left(z.iso.date()),
  /** Shown in no story. */
  unused: left(yes),
  /** Whose rights have ended, or end within thirty days. */
  rights: left(yes),
  page: row.catch(1),
});

export type LibraryFilter = {
  words?: string | undefined;
  mine?: boolean | undefined;
  sectionId?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
  unused?: boolean | undefined;
  rightsEnding?: boolean | undefined;
};

/** A photo is among those whose rights are ending this long before they do. */
export const rightsEndingDays = 30;

/** Reads the query of the library's address. It never fails: an unknown value filters nothing. */
export function readLibraryFilter(asked: Record<string, unknown>): {
  filter: LibraryFilter;
  page: number;
} {
  const { section, rights, page, ...same } = query.parse(asked);
  return { filter: { ...same, sectionId: section, rightsEnding: rights }, page };
}

/** The query of an address that shows this; empty for the whole library's first page. */
export function libraryQuery(filter: LibraryFilter, page = 1): string {
  const { words, mine, sectionId, from, to, unused, rightsEnding } = filter;
  const said = {
    words,
    mine: mine ? '1' : undefined,
    section: sectionId?.toString(),
    from,
    to,
    unused: unused ? '1' : undefined,
    rights: rightsEnding ? '1' : undefined,
    page: page > 1 ? String(page) : undefined,
  };
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(said)) if (value) asked.set(name, value);
  return asked.size === 0 ? '' : `?${asked}`;
}

/** Whether it leaves any photo out. */
export function narrowsLibrary(filter: LibraryFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== false);
}
