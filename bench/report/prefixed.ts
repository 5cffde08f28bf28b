type Prefixed<Name extends string, Figures> = {
  [Key in keyof Figures & string as `${Name}${Key}`]: number;
};

/** The same figures under names of their own, so that those of several pages or servers can stand in one run. */
export function prefixed<Name extends string, Figures extends Record<string, number>>(
  name: Name,
  figures: Figures,
): Prefixed<Name, Figures> {
  const entries = Object.entries(figures).map(([key, value]) => [`${name}${key}`, value]);
  return Object.fromEntries(entries) as Prefixed<Name, Figures>;
}
