import type { Figure, Floor } from '#bench/benchmark.ts';

type Row = [key: string, says: string, value: number, floor?: Floor];

/** Makes figures of one unit, a line of the table each. */
export function figuresIn(unit: string): (...row: Row) => Figure {
  return (...[key, says, value, floor]) => ({ key, says, value, unit, ...(floor && { floor }) });
}

export const count = figuresIn('');
export const ms = figuresIn('ms');
export const kB = figuresIn('kB');
export const MB = figuresIn('MB');
export const percent = figuresIn('%');
export const perSecond = figuresIn('requests/s');
export const times = figuresIn('times');
