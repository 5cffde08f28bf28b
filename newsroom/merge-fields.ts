import { type Sides, mergeValue } from './story/versions/merge-value.ts';

/** Two people's versions of one form, and what both began with, as one. */
export type MergedFields<Fields> = {
  /** What either of them changed; mine, for the time being, where they contend. */
  values: Fields;
  /** The fields that both changed, and not alike: one of the two is to be asked. */
  disputed: (keyof Fields & string)[];
};

/** Merges forms field by field. Values are compared as JSON. */
export function mergeFields<Fields extends object>({
  base,
  mine,
  theirs,
}: Sides<Fields>): MergedFields<Fields> {
  const values = { ...mine };
  const disputed: MergedFields<Fields>['disputed'] = [];
  for (const field of fieldsIn(mine)) {
    const sides = { base: base[field], mine: mine[field], theirs: theirs[field] };
    const { value, isContested } = mergeValue(sides, isAlike);
    values[field] = value;
    if (isContested) disputed.push(field);
  }
  return { values, disputed };
}

function fieldsIn<Fields extends object>(fields: Fields): (keyof Fields & string)[] {
  return Object.keys(fields) as (keyof Fields & string)[];
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
