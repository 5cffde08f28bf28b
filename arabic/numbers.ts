import type { Language } from './dates.ts';
import type { Digits } from './digits.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with its separators, in one digit family: 1,234,567 or ١٬٢٣٤٬٥٦٧. */
export function formatNumber(value: number, style: { language: Language; digits: Digits }): string {
  const numbers = style.language === 'en' ? 'latn' : style.digits;
  const region = style.language === 'en' ? 'en' : numbers === 'arab' ? 'ar-EG' : 'ar-AE';
  const locale = `${region}-u-nu-${numbers}`;
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(value).replace(/[\u200e\u061c]/gu, '');
}
