import { type Locale, sectionAddress } from '#newsroom/addresses.ts';

/** A page of a section's list; the first one is the section's own address. */
export function sectionPageAddress(locale: Locale, slug: string, page: number): string {
  return page === 1 ? sectionAddress(locale, slug) : `${sectionAddress(locale, slug)}?page=${page}`;
}
