import { foldLetters } from './fold-letters.ts';

const clitics = /^(?:[وف]?(?:ال|بال|كال|لل)|[وف](?=ال))(?=.{3})/u;

/** So many words say what a text is about; a long one goes on about it. */
const most = 220;

/**
 * The terms by which one text is told from others, once each: its words, folded and without article and joined
 * particles, and each pair of neighbours, because names are made of two words that are common by themselves.
 */
export function tellingTerms(text: string): string[] {
  const words = (foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, most)
    .map((word) => word.replace(clitics, ''));
  const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`);
  return [...new Set([...words, ...pairs])].filter((term) => term.length > 2);
}
