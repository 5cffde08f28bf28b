import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure, Outcome } from '#bench/benchmark.ts';
import { describeMachine } from './machine.ts';

/** Writes a benchmark's figures where the last ones stand; returns the file. */
export async function writeResult(
  root: string,
  name: string,
  { figures, ratios }: Outcome,
): Promise<string> {
  const folder = join(root, 'bench', 'results');
  const file = join(folder, `${name}.json`);
  const result = {
    name,
    at: new Date().toISOString(),
    machine: describeMachine(),
    figures: byKey(figures),
    ratios: byKey(ratios),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
  return file;
}

function byKey(figures: Figure[]): Record<string, number> {
  return Object.fromEntries(figures.map(({ key, value }) => [key, Number(value.toPrecision(4))]));
}
