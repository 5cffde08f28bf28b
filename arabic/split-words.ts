/** A word with the punctuation that leans on it, and the space that follows it. */
export type Word = { word: string; space: string };

const letters = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*`;
/** What holds numbers and Latin words together: 3.5, 16:20, 2026/11/22, ٣٫٥, COVID-19, an address. */
const joints = String.raw`(?<=[\p{Script=Latin}\p{N}])[.,:/'’@_&%?=#+٫٬-]+(?=[\p{Script=Latin}\p{N}])`;
const core = `${letters}(?:${joints}${letters})*`;
const mark = String.raw`[^\p{L}\p{N}\s]`;
/** An opening mark leans on the word after it, any other on the word before. */
const closing = String.raw`(?![\p{Ps}\p{Pi}])${mark}`;
const words = new RegExp(
  String.raw`((?:(?:${mark}+(?:${core})?|${core})(?:${closing})*)?)(\s*)`,
  'gu',
);

/**
 * A text as its words. Nothing is left out: all words and spaces in a row are the text again. A word keeps
 * its diacritics and tatweel, and two words that a dash or a bracket joins without a space are two.
 */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(words)]
    .map(([, word = '', space = '']) => ({ word, space }))
    .filter(({ word, space }) => word + space !== '');
}
