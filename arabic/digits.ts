export type Digits = 'latn' | 'arab';

/** Arabic-Indic (٠-٩) and Persian (۰-۹) digits as 0-9. */
export function foldDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

const arabicIndic = '٠١٢٣٤٥٦٧٨٩';
/** A word with Latin letters, an address or a handle, and the numbers that follow it as part of a name: «Llama 5». */
const latinName = /\S*[A-Za-z@#_/\\][^\s،؛:]*(?:\s+\d[\d.]*(?![\d\p{L}]))?/gu;

/**
 * Text with its numbers in this digit family: ٢٠٢٦ for 2026, with separators of the family (٣٫٥, ١٬٢٠٠). Numbers in
 * Latin names and addresses stay as they are.
 */
export function inDigits(text: string, digits: Digits): string {
  if (digits === 'latn' || !/\d/u.test(text)) return text;
  let at = 0;
  let written = '';
  for (const name of text.matchAll(latinName)) {
    written += eastern(text.slice(at, name.index)) + name[0];
    at = name.index + name[0].length;
  }
  return written + eastern(text.slice(at));
}

function eastern(text: string): string {
  return text
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, '٬')
    .replaceAll(/(?<![\d.]\d*\.?)(\d+)\.(\d+)(?![\d.]*\.\d|\d)/gu, '$1٫$2')
    .replaceAll(/(?<=\d)%/gu, '٪')
    .replaceAll(/\d/gu, (digit) => arabicIndic.charAt(Number(digit)));
}
