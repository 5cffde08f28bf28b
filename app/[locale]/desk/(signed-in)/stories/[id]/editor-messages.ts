import type { Locale } from '#newsroom/addresses.ts';
import { wordsOf } from '#i18n/words.ts';

/** The words that the editor needs in the browser. */
export function editorMessages(locale: Locale) {
  const words = wordsOf(locale);
  const { desk, errors, editor, compare, presence, preview, photos } = words;
  const { embed, services } = words.reader;
  const known = { desk, errors, editor, compare, presence, preview, photos, notes: words.notes };
  return { ...known, reader: { embed, services } };
}
