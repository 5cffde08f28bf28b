const others: Record<string, string> = { ة: 'ه', ى: 'ي', ٱ: 'ا', ک: 'ك', ی: 'ي' };

/**
 * Letters as somebody in a hurry types them: no hamza, no vowels, no tatweel, ه for ة, ي for ى, Latin in
 * lower case without accents. For comparing what is typed with what is known; never for text that is shown.
 */
export function foldLetters(text: string): string {
  // NFKD parts a hamza, a vowel or an accent from the letter that bears it.
  const bare = text.normalize('NFKD').replace(/[\p{Mn}ءـ]/gu, '');
  return bare.replace(/[ةىٱکی]/gu, (letter) => others[letter] ?? letter).toLowerCase();
}
