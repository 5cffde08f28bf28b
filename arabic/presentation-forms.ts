/**
 * Forms of letters, as PDFs keep the glyphs of a font: Arabic forms A and B, and the Latin, Armenian and Hebrew
 * ligatures. Other compatibility characters (m², ½, №) say what their letters would not. Neither are these in it,
 * because they are written for their own look and no font makes running text of them: U+FDF0 to FDFF (ﷲ ﷴ ﷺ ﷻ ﷼ ﷽,
 * Koranic stop signs), the honorifics of FD40 to FD4F and FDC8 to FDCF, the ornate brackets ﴾﴿, and FBB2 to FBC2,
 * pictures of dots.
 */
const anyForm = /[\ufb00-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]/u;
const forms = new RegExp(anyForm, 'gu');

/** An alef right before ﷲ is the font's, whose glyph there shows لله only. */
const alefOfAllah =
  /(?<![\p{L}\p{M}])([\u0648\u0641\u0628\u062a\u0643]?)\u0627(?=\ufdf2(?!\p{L}))/gu;

/** Half of a letter, which the letter before it already is. */
const tailFragment = '\ufe73';

/** Text whose presentation forms are letters, and whose lines run as they are read where a PDF has them as they are seen. */
export function withoutPresentationForms(text: string): string {
  if (!anyForm.test(text)) return text;
  const read = text.split('\n').map(inReadingOrder).join('\n');
  return read.replace(forms, lettersOf).replace(alefOfAllah, '$1');
}

/** Whether a text has letters as PDFs keep them. */
export function hasPresentationForms(text: string): boolean {
  return anyForm.test(text);
}

function lettersOf(form: string): string {
  if (form === tailFragment) return '';
  // A haraka that stands alone has a space or a tatweel to stand on; in a word it stands on the letter before it.
  return form.normalize('NFKC').replace(/^[ \u0640](?=\p{M})/u, '');
}

type Joins = { before: boolean; after: boolean };

/** What a form joins, by the names in Unicode's own data: isolated, final, initial, medial; null for what is no form. */
function joinsOf(letter: string): Joins | null {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0xfe70 && code <= 0xfefc) return joinsB(code);
  return code >= 0xfb50 && code <= 0xfbb1 ? joinsA(code) : null;
}

const joins = {
  isolated: { before: false, after: false },
  final: { before: true, after: false },
  initial: { before: false, after: true },
  medial: { before: true, after: true },
};
const four = [joins.isolated, joins.final, joins.initial, joins.medial];
/** Letters of two forms: آ أ ؤ إ, ا, ة, د to ز, و, ى, and lam-alef. */
const twoFormed = [
  [0xfe81, 0xfe88],
  [0xfe8d, 0xfe8e],
  [0xfe93, 0xfe94],
  [0xfea9, 0xfeb0],
  [0xfeed, 0xfef0],
  [0xfef5, 0xfefc],
  [0xfb50, 0xfb51],
  [0xfb84, 0xfb8d],
  [0xfb9e, 0xfb9f],
  [0xfba4, 0xfba5],
  [0xfbae, 0xfbb1],
] as const;
/** Where a row of letters of four forms begins anew. */
const fourFormed = [0xfef1, 0xfeb1, 0xfe95, 0xfe8f, 0xfe89, 0xfba6, 0xfba0, 0xfb8e, 0xfb52];

function joinsB(code: number): Joins | null {
  // Harakat, and the hamza, which joins nothing.
  if (code < 0xfe80) return null;
  return code === 0xfe80 ? joins.isolated : joinsA(code);
}

function joinsA(code: number): Joins | null {
  const two = twoFormed.find(([first, last]) => code >= first && code <= last);
  if (two) return (code - two[0]) % 2 === 0 ? joins.isolated : joins.final;
  const start = fourFormed.find((first) => code >= first && code < 0xfe80 === first < 0xfe80);
  return start === undefined ? null : (four[(code - start) % 4] ?? null);
}

/**
 * A line that is written as it is seen, from the left, turned round. It is certain when at least three letters
 * join as they never can in the order of reading, and none joins as it never can in the order of seeing: one word
 * of three joined letters is enough, a single pair is not. Any other line is left alone.
 */
function inReadingOrder(line: string): string {
  if (!anyForm.test(line)) return line;
  const read = misjoined(line, (first, second) => first.after !== second.before);
  if (read < 3) return line;
  const seen = misjoined(line, (first, second) => first.before !== second.after);
  return seen === 0 ? turnedRound(line) : line;
}

/** How many neighbours in a line, and letters at the ends of words, do not fit. */
function misjoined(line: string, misfit: (first: Joins, second: Joins) => boolean): number {
  let count = 0;
  let before = joins.isolated;
  for (const letter of line) {
    if (/\p{M}|[\ufe70-\ufe7f]/u.test(letter)) continue;
    const form = joinsOf(letter);
    // A letter that is no form says nothing of its joins.
    const isCounted = form !== null || !/\p{L}/u.test(letter);
    if (isCounted && misfit(before, form ?? joins.isolated)) count += 1;
    before = form ?? joins.isolated;
  }
  return count + (misfit(before, joins.isolated) ? 1 : 0);
}

const fromTheLeft =
  /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{M}\p{Nd}.,:/@_%+٫٬-]|[ ](?=\p{Script=Latin}))*(?<![.,:/ -])/gu;
const mirrored: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
};

/** The whole line from its other end; numbers and Latin words in it were right, and are turned back. */
function turnedRound(line: string): string {
  const turned = reversed(line.replace(fromTheLeft, reversed));
  // Some programs write a bracket as it is drawn, some as it is meant.
  const isOpen = /^[^()[\]{}«»]*[([{«]/u.test(turned);
  return isOpen ? turned : turned.replace(/[()[\]{}«»<>]/gu, (bracket) => mirrored[bracket] ?? '');
}

/** By letters with their marks, so that no haraka changes its letter. */
function reversed(text: string): string {
  return (text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []).toReversed().join('');
}
