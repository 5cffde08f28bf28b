import {
  type Replacement,
  type TypedLine,
  endsInAddress,
  endsInArabic,
  isArabicLine,
} from './typed-line.ts';

const arabicMarks: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' };

/** The marks that may stand between a word and its comma: «قال»، (2026)؟ 20%؛ */
const closing = /[»”")\]}!؟…%٪]+$/u;

/** A Latin comma, semicolon or question mark after an Arabic word. */
export function arabicPunctuation(typed: TypedLine): Replacement | null {
  const at = typed.before.length - 1;
  const mark = typed.before.charAt(at);
  const text = arabicMarks[mark];
  const line = typed.before.slice(0, at);
  const word = line.replace(closing, '');
  // A comma can be inside a number; only the space that follows tells.
  const isEnd = endsInArabic(word) || (mark !== ',' && /\p{N}$/u.test(word));
  if (!text || !isEnd || endsInAddress(line) || !isArabicLine(typed)) return null;
  return { from: at, to: at + 1, text };
}

/** The comma after a number, once a space shows that the number has ended: 2026, becomes 2026، */
export function commaAfterNumber(typed: TypedLine): Replacement | null {
  const found = /(?:^|\s)[^\s.]*\p{N}[%٪]?, $/u.exec(typed.before);
  const at = typed.before.length - 2;
  if (!found || endsInAddress(typed.before.slice(0, at)) || !isArabicLine(typed)) return null;
  return { from: at, to: at + 1, text: '،' };
}

/** Three dots, and no more, are an ellipsis. */
export function ellipsis(typed: TypedLine): Replacement | null {
  const at = typed.before.length - 3;
  if (!/(?:^|[^.…/\\])\.{3}$/u.test(typed.before)) return null;
  if (endsInAddress(typed.before.slice(0, at)) || !isArabicLine(typed)) return null;
  return { from: at, to: at + 3, text: '…' };
}
