import type { Language } from './dates.ts';

/** Names one after another: «ليلى النجار، سامي الخطيب». */
export function joinNames(names: readonly string[], language: Language): string {
  return names.join(language === 'en' ? ', ' : '، ');
}
