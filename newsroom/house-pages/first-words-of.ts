import { cutText } from '#arabic/cut-text.ts';
import { readHouseText } from './read-house-text.ts';

/** What search engines and messengers say of a page about the house: its first paragraph, at most so much of it. */
export function firstWordsOf(text: string): string {
  for (const block of readHouseText(text)) {
    if (block.kind === 'paragraph') return cutText(block.runs.map((run) => run.text).join(''), 160);
  }
  return '';
}
