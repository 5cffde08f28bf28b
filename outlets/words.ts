import ar from '#messages/ar.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };
import type { Locale } from '#newsroom/addresses.ts';

const all: Record<Locale, Pick<typeof ar, 'reader'>> = { ar, en };

/**
 * The words of the interface that stand in documents, none of which has places to be filled. Read here, and not
 * by i18n/, whose files Next.js compiles: these are loaded by Node itself.
 */
export function wordsIn(locale: Locale): (typeof ar)['reader'] {
  return all[locale].reader;
}
