import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';

const budgets = { 'reader.js': 4000, 'comforts.js': 3500, 'coverage.js': 3300, 'embed.js': 600 };

it.each(Object.entries(budgets))('%s costs readers no more than %i bytes', (name, budget) => {
  const source = readFileSync(new URL(`../../public/${name}`, import.meta.url));
  const sent = brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  expect(sent.length).toBeLessThanOrEqual(budget);
});
