export type Digits = 'latn' | 'arab';

/** Arabic-Indic (٠-٩) and Persian (۰-۹) digits as 0-9. */
export function foldDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
