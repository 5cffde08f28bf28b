import type { Locale } from '#newsroom/addresses.ts';
import { type DateStyle } from '#arabic/dates.ts';

/**
 * Who reads, and when: what every part of a reader's page needs to write words and times. Moments are in
 * ISO 8601 here and in all that a page shows: what Next.js hands on is JSON.
 */
export type Reading = { locale: Locale; now: string; dates: DateStyle };
