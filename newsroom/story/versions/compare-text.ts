import { type Word, splitWords } from '#arabic/split-words.ts';
import { commonParts } from './common-parts.ts';

/** A piece of text that both versions have, or one of them alone. */
export type Run = { text: string; kind: 'same' | 'added' | 'removed' };

/** A stretch that both have, and what stands after it in one and in the other. */
type Stretch = { same: string; removed: string; added: string };

/**
 * Two texts word by word. The runs in order, without what was added, are `before` exactly; without what was
 * removed they are `after`. A removal stands before the addition that took its place.
 */
export function compareText(before: string, after: string): Run[] {
  const stretches =
    before === after
      ? [{ same: before, removed: '', added: '' }]
      : readable(stretchesOf(splitWords(before), splitWords(after)));
  return stretches
    .flatMap(({ same, removed, added }): Run[] => [
      { text: same, kind: 'same' },
      { text: removed, kind: 'removed' },
      { text: added, kind: 'added' },
    ])
    .filter(({ text }) => text !== '');
}

const joined = (words: Word[]) => words.map(({ word, space }) => word + space).join('');
const isChange = ({ removed, added }: Stretch) => removed !== '' || added !== '';

function stretchesOf(before: Word[], after: Word[]): Stretch[] {
  const pairs = commonParts(
    before.map(({ word }) => word),
    after.map(({ word }) => word),
  );
  let stretch: Stretch = { same: '', removed: '', added: '' };
  const stretches = [stretch];
  let [old, now] = [0, 0];
  for (const [left, right] of pairs) {
    stretch.removed += joined(before.slice(old, left));
    stretch.added += joined(after.slice(now, right));
    if (isChange(stretch)) stretches.push((stretch = { same: '', removed: '', added: '' }));
    const { word = '', space = '' } = before[left] ?? {};
    const spaceNow = after[right]?.space ?? '';
    stretch.same += word;
    // Two equal words may be spaced otherwise, as the last one is where the text goes on.
    if (space === spaceNow) stretch.same += space;
    else Object.assign(stretch, { removed: space, added: spaceNow });
    [old, now] = [left + 1, right + 1];
  }
  stretch.removed += joined(before.slice(old));
  stretch.added += joined(after.slice(now));
  return stretches;
}

/** A lone «في» between two rewritten halves of a sentence says nothing: it is rewritten with them. */
function readable(stretches: Stretch[]): Stretch[] {
  const size = ({ removed, added }: Stretch) => Math.max(removed.length, added.length);
  const read: Stretch[] = [];
  for (const stretch of stretches) {
    const last = read.at(-1);
    if (last && stretch.same.length * 2 <= Math.min(size(last), size(stretch))) {
      last.removed += stretch.same + stretch.removed;
      last.added += stretch.same + stretch.added;
    } else read.push(stretch);
  }
  return read;
}
