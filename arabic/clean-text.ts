import { withoutPresentationForms } from './presentation-forms.ts';

/**
 * Marks that turn text round without being seen: bidi overrides, embeddings and isolates, LRM, RLM, ALM.
 * In a headline they can make a page say something else than it shows (CVE-2021-42574).
 */
const bidiControls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** Line ends of other systems; Word's soft one is U+000B. */
const otherLineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu;

/** C0 and C1 controls, zero-width space, invisible operators, byte-order mark, lone surrogates. ZWNJ and ZWJ stay: they shape letters. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\uffff]|\p{Cs}/gu;

/** Running text as it is stored: NFC, letters instead of a PDF's glyphs, without hidden marks, with \n for every line end. */
export function cleanText(text: string): string {
  const seen = text.replace(otherLineEnds, '\n').replace(bidiControls, '').replace(invisible, '');
  // Last, because a mark that was taken out may have kept two letters apart.
  return withoutPresentationForms(seen).normalize('NFC');
}

/** One line of text: clean, without line ends, single spaces, none at its ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}
