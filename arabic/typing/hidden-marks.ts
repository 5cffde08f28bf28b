/** Characters that have no picture of their own, or one that hides in a word: by the name that Unicode gives them for short. */
const marks = {
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u061c': 'ALM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u2060': 'WJ',
  '\ufeff': 'BOM',
  '\u00ad': 'SHY',
  '\u00a0': 'NBSP',
  '\u202f': 'NNBSP',
  '\u0640': 'tatweel',
} as const;

export type HiddenMark = (typeof marks)[keyof typeof marks];

const pattern =
  /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u200b-\u200d\u2060\ufeff\u00ad\u00a0\u202f]|\u0640+/gu;

/** Where such characters stand in a text, in order. A long tatweel is one. */
export function hiddenMarks(text: string): { at: number; length: number; mark: HiddenMark }[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    at: index,
    length: found.length,
    mark: marks[found.charAt(0) as keyof typeof marks],
  }));
}
