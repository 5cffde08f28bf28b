import { foldDigits } from '#arabic/digits.ts';
import { digit, ends, hyphen, space, withoutBrackets } from './number-patterns.ts';
import type { Found } from './number-rules.ts';

type Group = { digits: string; end: number; joint: 'none' | 'space' | 'hyphen' };
type Judged = {
  groups: Group[];
  /** It begins as a telephone number does. */
  leads: boolean;
  /** A word before says that it is a number of something. */
  isNumbered: boolean;
  /** It belongs to a Latin name. */
  isNamed: boolean;
};

const dash = `${space}?${hyphen}${space}?`;
const digitGroups = new RegExp(
  `\\+?\\(?\\+?${digit}{1,20}\\)?(?:(?:${dash}|${space})\\(?${digit}{1,20}\\)?){1,9}${ends}(?!${hyphen}${digit})`,
  'uy',
);
const oneGroup = new RegExp(`${digit}+\\)?`, 'gu');

/** Words before figures that are then no amount. */
const numbering =
  /(?<!\p{L})(?:[وبل]?(?:ال|لل)?)(?:رقم|هاتف|جوال|موبايل|محمول|فاكس|واتساب|تلفون|تليفون|حساب|آيبان|رمز|كود|اتصل|اتصلوا|اتصال)[\s:]*(?:(?:على|عبر|هو|هي)[\s:]*)?(?:(?:ال)?رقم[\s:]*)?\(?$/u;

/** Years that a newspaper writes of in four figures. */
export function isYear(digits: string): boolean {
  return /^(?:1\d|2[01])\d\d$/u.test(digits);
}

/**
 * Groups of digits with hyphens or spaces between them that are one number: phones, accounts, cards, hyphenated
 * dates, formations, ISBN, thousands. Null for scores and ranges, which are two.
 */
export function groupedDigits(text: string, at: number): Found | null {
  digitGroups.lastIndex = at;
  const [whole] = digitGroups.exec(text) ?? [];
  if (whole === undefined) return null;
  const judged = {
    groups: groupsOf(whole),
    leads: /^\(?\+|^\(?0\d|^\(\d+\)/u.test(foldDigits(whole)),
    isNumbered: numbering.test(text.slice(Math.max(0, at - 40), at)),
    isNamed: /[A-Za-z]\w{0,20}[ \u00a0]$/u.test(text.slice(Math.max(0, at - 22), at)),
  };
  const count = countInNumber(judged);
  const last = judged.groups[count - 1];
  if (!last) return null;
  const extent = withoutBrackets(text, [at, at + last.end]);
  return { setting: 'word', extents: [extent], end: extent[1] };
}

function groupsOf(whole: string): Group[] {
  let before = 0;
  return Array.from(whole.matchAll(oneGroup), ({ 0: match, index }) => {
    const between = whole.slice(before, index).replace(/[+(]/gu, '');
    before = index + match.length;
    const joint = between === '' ? 'none' : between.trim() === '' ? 'space' : 'hyphen';
    return { digits: foldDigits(match.replace(')', '')), end: before, joint };
  });
}

/** How many of the groups make one number; 0 where none do. */
function countInNumber(judged: Judged): number {
  const { groups } = judged;
  const firstSpace = groups.findIndex(({ joint }) => joint === 'space');
  const hyphened = firstSpace === -1 ? groups.length : firstSpace;
  if (isDate(groups.slice(0, hyphened))) return hyphened;
  for (let count = groups.length; count > 1; count -= 1) {
    if (isLongNumber({ ...judged, groups: groups.slice(0, count) })) return count;
  }
  if (hyphened > 2) return hyphened;
  const [first, second] = groups;
  if (hyphened !== 2 || !first || !second) return 0;
  const isModel = judged.isNamed && first.digits.length + second.digits.length > 4;
  return isModel || isCode(first.digits, second.digits) ? 2 : 0;
}

function isDate(groups: Group[]): boolean {
  const lengths = groups.map(({ digits }) => digits.length).join('');
  return /^(?:[12][12]4|4[12][12])$/u.test(lengths);
}

/** Phones by how they begin (E.164 allows 15 digits, after 00), cards and accounts by their groups or the word before. */
function isLongNumber({ groups, leads, isNumbered }: Judged): boolean {
  const [first, ...others] = groups.map(({ digits }) => digits);
  const total = groups.reduce((sum, { digits }) => sum + digits.length, 0);
  if (!first || total > 34) return false;
  if (leads && total >= 7 && total <= 17) return true;
  if (isNumbered && total >= 5) return true;
  if (groups.some(({ joint }) => joint === 'hyphen')) return false;
  if (/^[1-9]\d{0,2}$/u.test(first) && others.every(({ length }) => length === 3)) return true;
  const all = [first, ...others];
  return all.length > 2 && total >= 9 && all.every((one) => one.length > 1) && !all.every(isYear);
}

/** Two numbers with a hyphen that are no score and no range: 011-4567890, 2026-12, 5678-1234. */
function isCode(first: string, second: string): boolean {
  if (/^0\d/u.test(first) || /^0\d/u.test(second)) return true;
  if (first.length <= 3 && second.length <= 3) return false;
  if (isYear(first) && isYear(second)) return false;
  if (isYear(first) && second.length === 2) {
    return Number(second) <= 12 || Number(second) <= Number(first) % 100;
  }
  if (isYear(second) && first.length <= 2) return true;
  const isAscending = Number(first) < Number(second);
  return !(isAscending ? second.endsWith('0') : first.endsWith('00') && second.endsWith('00'));
}
