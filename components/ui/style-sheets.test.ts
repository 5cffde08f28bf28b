import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheets = globSync('{app,components}/**/*.css').map((file) => ({
  file,
  css: readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, ''),
}));

/** What a rule of all style sheets must not match, by the file that it stands in. */
function found(fault: RegExp): string[] {
  return sheets.flatMap(({ file, css }) =>
    (css.match(fault) ?? []).map((one) => `${file}: ${one}`),
  );
}

it('sets all type in rem, so that a reader’s own text size counts', () => {
  expect(sheets.length).toBeGreaterThan(100);
  expect(found(/\b(?:font|font-size|line-height):[^;]*\d(?:px)[^;]*/gu)).toEqual([]);
});

it('asks for the width of a page in em, so that large type gets the layout of a narrow page', () => {
  expect(found(/@(?:media|container)[^{]*\dpx[^{]*/gu)).toEqual([]);
});
