import { mergeFields } from '#newsroom/merge-fields.ts';
import { mergeLines } from '#newsroom/merge-lines.ts';
import type { Sides } from '#newsroom/story/versions/merge-value.ts';
import type { HouseWords } from './house-page.ts';

/** Two admins' versions of one page about the house as one: its title, and its text line by line. */
export function mergeHouseWords(sides: Sides<HouseWords>) {
  const { values, disputed } = mergeFields(sides);
  if (!disputed.includes('text')) return { values, disputed };
  const { base, mine, theirs } = sides;
  const { text, isContested } = mergeLines({
    base: base.text,
    mine: mine.text,
    theirs: theirs.text,
  });
  if (isContested) return { values, disputed };
  return { values: { ...values, text }, disputed: disputed.filter((field) => field !== 'text') };
}
