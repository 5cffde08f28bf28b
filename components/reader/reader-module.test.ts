import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';

const budget = 4000;

it('costs readers no more than its budget, as it is sent', () => {
  const source = readFileSync(new URL('../../public/reader.js', import.meta.url));
  const sent = brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  expect(sent.length).toBeLessThanOrEqual(budget);
});
