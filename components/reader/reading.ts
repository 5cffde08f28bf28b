import type { Locale } from '#newsroom/addresses.ts';
import { type DateStyle } from '#arabic/dates.ts';

/** Who reads, and when: what every part of a reader's page needs to write words and times. */
export type Reading = { locale: Locale; now: Date; dates: DateStyle };
