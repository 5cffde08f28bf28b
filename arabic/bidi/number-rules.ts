import { foldDigits } from '#arabic/digits.ts';
import { groupedDigits, isYear } from './grouped-digits.ts';
import {
  type Extent,
  digit,
  endOf,
  ends,
  hyphen,
  space,
  sticky,
  withoutBrackets,
} from './number-patterns.ts';

/** What a rule makes of a place in a text: nothing, or how far it reads and what of it keeps its order. */
export type Found = {
  setting: 'word' | 'parts';
  /** None where the bidirectional algorithm needs no help. */
  extents: Extent[];
  /** Where reading goes on. */
  end: number;
  /** A name before it is no part of it. */
  standsAlone?: true;
};

/** Repetition in its patterns is bounded wherever they may fail behind it: a text is read in linear time. */
type Rule = (text: string, at: number) => Found | null;

const currency = '[$€£¥₪₺₽₹₩₿¢]';
const percent = '[%٪‰؉]';
/** 5, 1,000.5, 12:30, 1/12/2026: between digits these join (W4) and keep one order everywhere. */
const number = `${digit}{1,40}(?:[.,٫٬:/]${digit}{1,40}){0,12}`;
const plainNumber = new RegExp(`^${number}$`, 'u');
const units = '[kMGT]?B|[kMG]bps|[kMGT]?Hz|[kMG]?W|[kMG]?Wh|[kmcμ]?m[²³]?|[kmμ]?g|km/h|[mkc]?L|mAh';
const unit = `${space}?(?:${units}|°[CFK]?|[℃℉]|°${space}?[NSEW])(?![\\p{Script=Latin}\\p{N}])`;
/** 90′, 10⁻⁶, 1½, 18+: part of the number as a last letter is of a word. */
const tail = `[⁺⁻⁰-⁹²³¹¼-¾⅓⅔⅛]{1,4}|[′″]|['’](?![\\p{L}\\p{N}])|\\+(?!${digit})`;
const sign = '[-+±–−]';
const amount = `${sign}?(?:${percent}|${currency}${space}?)?${number}(?:${tail}|${unit})?${ends}`;

const word = (start: number, end: number): Found => {
  return { setting: 'word', extents: [[start, end]], end };
};
const asTyped = (end: number): Found => ({ setting: 'word', extents: [], end });

const webAddress = sticky('(?:https?://|www\\.)[^\\s«»،؛؟<>"“”]{1,2000}');
const sentenceEnd = /[.,:;!?)'’\]…]+$/u;

/** https://example.com/a_(b), without the full stop or bracket behind it. */
const address: Rule = (text, at) => {
  const end = endOf(webAddress, text, at);
  if (end === null) return null;
  const whole = text.slice(at, end);
  const rest = sentenceEnd.exec(whole)?.[0] ?? '';
  const closes = rest.startsWith(')') && whole.includes('(') ? 1 : 0;
  return { ...word(at, end - rest.length + closes), standsAlone: true };
};

const latinHandle = sticky(
  '[@#][A-Za-z0-9_](?:[A-Za-z0-9_.]{0,60}[A-Za-z0-9_])?(?![\\p{L}\\p{N}_])',
);

/** @name, #COP29, #5. A hashtag in Arabic is Arabic. */
const handle: Rule = (text, at) => {
  const end = endOf(latinHandle, text, at);
  return end === null ? null : { ...word(at, end), standsAlone: true };
};

const latinToken = sticky(
  "[.~/\\\\]{0,2}[A-Za-z0-9](?:[\\w.\\-/+&'’:=?@~\\\\#^*°²³$]{0,200}[A-Za-z0-9²³])?[+#/]{0,2}(?![\\p{L}\\p{N}])",
);

/** A+, C++, 7-Eleven, 2-report.pdf, /etc/hosts. From a letter to a letter or digit all is left-to-right anyhow. */
const code: Rule = (text, at) => {
  const end = endOf(latinToken, text, at);
  if (end === null) return null;
  const token = text.slice(at, end);
  if (!/[A-Za-z]/u.test(token)) return null;
  return /^[A-Za-z](?:.*[A-Za-z0-9²³])?$/u.test(token) ? asTyped(end) : word(at, end);
};

const accountOfBank = sticky(
  '[A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])',
);

/** ISO 13616, in fours: SA03 8000 0000 6080 1016 7519. */
const iban: Rule = (text, at) => {
  const end = endOf(accountOfBank, text, at);
  return end === null ? null : word(at, end);
};

const decimals = `[-−+]?${digit}{1,3}[.٫]${digit}{3,10}°?(?:${space}?[NSEW])?`;
const seconds = `${digit}{1,2}(?:[.٫]${digit}{1,6})?(?:["″”]|'')`;
const minutes = `${digit}{1,3}°${space}?${digit}{1,2}['′’](?:${space}?${seconds})?(?:${space}?[NSEW])?`;
const degrees = `(?:${minutes}|${digit}{1,3}(?:[.٫]${digit}{1,10})?°${space}?[NSEW])`;
const between = `(?:[,،]${space}?|${space})`;
const placeOnEarth = sticky(
  `(?:${decimals}${between}${decimals}|${degrees}${between}?${degrees}|${minutes})${ends}`,
);

/** 33.5138, 36.2765 and 33°30′49″N 36°17′35″E: one place. */
const coordinates: Rule = (text, at) => {
  const end = endOf(placeOnEarth, text, at);
  return end === null ? null : word(at, end);
};

const term = `[(√]{0,2}[-−]?(?:${number}|[A-Za-z]{1,2}(?![A-Za-z]))(?:${tail})?\\){0,2}`;
const terms = sticky(
  `${term}(?:(${space}?)[-−–+×÷*/=≠<>≤≥≈^·⋅]\\1${term}){1,12}(?!\\p{L}|${digit}|${percent})`,
);
/** By itself, a comparison is mirrored together with its order, and says the same. */
const calculates = /[+×÷*=≠≈^·⋅]/u;

/** 2+2=4, 90+4, 3×4. Without an operator but hyphens it is a range. */
const formula: Rule = (text, at) => {
  const last = endOf(terms, text, at);
  if (last === null) return null;
  const [start, end] = withoutBrackets(text, [at, last]);
  const whole = text.slice(start, end);
  return calculates.test(whole) && /\p{N}/u.test(whole) ? word(start, end) : null;
};

const seasonYears = sticky(`(${digit}{4})/(${digit}{4})(?!/?${digit})`);

/** 2025/2026: two years, though a slash joins digits. */
const season: Rule = (text, at) => {
  const end = endOf(seasonYears, text, at);
  if (end === null) return null;
  const years: Extent[] = [
    [at, at + 4],
    [at + 5, end],
  ];
  const areYears = years.every(([from, to]) => isYear(foldDigits(text.slice(from, to))));
  return areYears ? { setting: 'parts', extents: years, end } : null;
};

const oneAmount = sticky(amount);
const degreeOfArabicUnit = new RegExp(`${space}?°$`, 'u');
const joint = sticky(`(?:${space}?(?:${percent}|${currency}))?${space}?${hyphen}${space}?`);
const signBehind = sticky(`${space}?(?:${percent}|${currency})`);
const startsWithDigit = new RegExp(`^${digit}`, 'u');
const longestRange = 6;

/** 3-1, 12:30-14:00, $20-30, 10-15%: several things, whatever each of them is. */
const range: Rule = (text, at) => {
  const extents: Extent[] = [];
  let from: number | null = at;
  while (from !== null && extents.length < longestRange) {
    const end = endOf(oneAmount, text, from);
    if (end === null) break;
    extents.push([from, endOfNumber(text, [from, end])]);
    from = endOf(joint, text, end);
  }
  // Of a longer code: 2026-12-01T10:30.
  if (from !== null && startsWithDigit.test(text.slice(from, from + 1))) return null;
  const last = extents.at(-1);
  return last && extents.length > 1 ? { setting: 'parts', extents, end: last[1] } : null;
};

/** −5°, $20, 90′, and 15 of «15%». */
const single: Rule = (text, at) => {
  const end = endOf(oneAmount, text, at);
  if (end === null) return null;
  const extent: Extent = [at, endOfNumber(text, [at, end])];
  const isPlain = plainNumber.test(text.slice(at, end));
  const behind = endOf(signBehind, text, end);
  if (isPlain && behind === null) return asTyped(end);
  return { setting: behind === null ? 'word' : 'parts', extents: [extent], end: behind ?? end };
};

/** The degree sign of «5°م» goes with the Arabic letter, and a closing quotation mark with the one that opens. */
function endOfNumber(text: string, [start, end]: Extent): number {
  const whole = text.slice(start, end);
  if (/\p{L}/u.test(text.charAt(end))) return start + whole.replace(degreeOfArabicUnit, '').length;
  const mayClose =
    /['’]$/u.test(whole) && /['‘’]/u.test(text.slice(Math.max(0, start - 60), start));
  return mayClose ? end - 1 : end;
}

/** In the order in which they are tried: what is more exactly told comes first. */
export const numberRules: readonly Rule[] = [
  address,
  handle,
  iban,
  coordinates,
  groupedDigits,
  season,
  formula,
  range,
  code,
  single,
];
