import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'public/fonts');
const limit = 90_000;

/** Letters alone: what they are set with comes sooner. */
const latin = `${range(0x41, 0x5a)}${range(0x61, 0x7a)}`;

/**
 * Digits and punctuation of ASCII, then what Arabic news sets beside its letters and the Arabic fonts lack. Nearly
 * every line of Arabic has some of it, so it is fetched with the letters. As in components/ui/fonts.css.
 */
const figures = `${range(0x21, 0x40)}${range(0x5b, 0x60)}${range(0x7b, 0x7e)}«»–—…‘’“”×·•©€`;

/**
 * Letters, marks, both digit families and punctuation of Arabic and Persian; ﴾ ﴿ round verses, ﷲ and ﷼. The
 * space too: from another file it would come later, and every line of a page would break anew.
 */
const arabic = ` \u00a0${range(0x0600, 0x06ff)}\ufd3e\ufd3f\ufdf2\ufdfc`;

const fonts = [
  { from: 'cairo/files/cairo', to: 'cairo' },
  { from: 'markazi-text/files/markazi-text', to: 'markazi' },
].flatMap(({ from, to }) => [
  { source: `${from}-arabic-wght-normal.woff2`, text: arabic, file: `${to}-arabic.woff2` },
  { source: `${from}-latin-wght-normal.woff2`, text: figures, file: `${to}-figures.woff2` },
  { source: `${from}-latin-wght-normal.woff2`, text: latin, file: `${to}-latin.woff2` },
]);

/**
 * Cuts the page's fonts to what Arabic news needs, into public/fonts/. All layout features stay: Arabic
 * letters take their forms from them. Weights stay variable between 400 and 700.
 */
export async function cutFonts(): Promise<void> {
  await mkdir(folder, { recursive: true });
  let total = 0;
  for (const { source, text, file } of fonts) {
    const whole = await readFile(join(root, 'node_modules/@fontsource-variable', source));
    const cut = await subsetFont(whole, text, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
    });
    // Renamed into place: a start that runs at the same time never sees half a font.
    await writeFile(join(folder, `${file}.part`), cut);
    await rename(join(folder, `${file}.part`), join(folder, file));
    total += cut.byteLength;
    console.log(`  ${file} ${kilobytes(cut.byteLength)} kB of ${kilobytes(whole.byteLength)} kB`);
  }
  console.log(`  fonts together ${kilobytes(total)} kB (limit ${kilobytes(limit)} kB)`);
  if (total > limit) throw new Error(`The fonts weigh ${total} bytes; a page may carry ${limit}.`);
}

/** Whether every font has been cut; the development server starts without a build. */
export async function fontsAreCut(): Promise<boolean> {
  const found = await Promise.allSettled(fonts.map(({ file }) => stat(join(folder, file))));
  return found.every(({ status }) => status === 'fulfilled');
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join(
    '',
  );
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
