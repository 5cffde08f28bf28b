/**
 * Marks that turn text round without being seen: bidi overrides, embeddings and isolates, LRM, RLM, ALM.
 * In a headline they can make a page say something else than it shows (CVE-2021-42574).
 */
const bidiControls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** C0 and C1 controls, zero-width space, word joiner, byte-order mark, lone surrogates. ZWNJ and ZWJ stay: they shape letters. */
// oxlint-disable-next-line no-control-regex
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufff9-\uffff]|\p{Cs}/gu;

/** Running text as it is stored: NFC, without hidden marks; line ends as they were written. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(bidiControls, '').replace(invisible, '');
}

/** One line of text: clean, without line ends, single spaces, none at its ends. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim();
}
