import type { Figure, Floor, Outcome } from '#bench/benchmark.ts';

/** A benchmark's figures as plain text, one a line: what, how much, what it has to reach, whether it does. */
export function printTable({ figures, ratios, notes }: Outcome): string {
  const rows = [...figures, ...ratios].map((figure) => [
    figure.says,
    shortNumber(figure.value),
    figure.unit,
    figure.floor ? inWords(figure.floor) : '',
    figure.floor ? (isMet(figure, figure.floor) ? 'met' : 'MISSED') : '',
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map(([says = '', value = '', unit = '', floor = '', mark = '']) => {
    const [first = 0, second = 0, third = 0, fourth = 0] = widths;
    const columns = [
      says.padEnd(first),
      value.padStart(second),
      unit.padEnd(third),
      floor.padEnd(fourth),
      mark,
    ];
    return `  ${columns.join('  ')}`.trimEnd();
  });
  return [...lines, ...notes.flatMap((note) => ['', `  ${note}`])].join('\n');
}

function isMet({ value }: Figure, floor: Floor): boolean {
  return 'atMost' in floor ? value <= floor.atMost : value >= floor.atLeast;
}

function inWords(floor: Floor): string {
  return 'atMost' in floor ? `≤ ${shortNumber(floor.atMost)}` : `≥ ${shortNumber(floor.atLeast)}`;
}

/** Three digits that count, and thousands set apart. */
export function shortNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) < 100 && !Number.isInteger(value))
    return String(Number(value.toPrecision(3)));
  return String(Math.round(value)).replaceAll(/\B(?=(\d{3})+$)/gu, ',');
}
