/** Marks with which writers open and close somebody's words, of every keyboard. */
const opening = /^[\s\u200e\u200f]*["'«»“”„‘‹＂]/u;
const closing = /["'«»“”‘’›＂][\s\u200e\u200f.،,؛;!؟?…]*$/u;

/** The marks that a quotation still needs: none where its writer typed any, at its beginning or at its end. */
export function quotationMarks(text: string, dir: 'rtl' | 'ltr'): [open: string, close: string] {
  if (text.trim() === '' || opening.test(text) || closing.test(text)) return ['', ''];
  return dir === 'ltr' ? ['“', '”'] : ['«', '»'];
}

/** Somebody's words as plain text shows them. */
export function quoted(text: string, dir: 'rtl' | 'ltr'): string {
  const [open, close] = quotationMarks(text, dir);
  return `${open}${text}${close}`;
}
