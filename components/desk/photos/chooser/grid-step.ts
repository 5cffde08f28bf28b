type Grid = {
  /** Which of the items has the focus, how many there are, and how many stand in a row. */
  at: number;
  count: number;
  columns: number;
  direction: 'rtl' | 'ltr';
};

/**
 * Where a key leads in a grid that is filled row by row: arrows go the way they point, whatever the text's
 * direction. Null for any other key.
 */
export function gridStep(key: string, { at, count, columns, direction }: Grid): number | null {
  const ahead = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const steps: Record<string, number> = {
    [ahead]: at + 1,
    [back]: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: count - 1,
  };
  const wanted = steps[key];
  if (wanted === undefined) return null;
  return wanted >= 0 && wanted < count ? wanted : at;
}
