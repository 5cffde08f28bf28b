import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const faces = (read('components/ui/fonts.css').match(/@font-face \{[^}]*\}/gu) ?? []).map(
  (face) => {
    const of = (name: string) =>
      new RegExp(`${name}:\\s*([^;]*);`, 'u').exec(face)?.[1]?.replaceAll(/\s+/gu, ' ') ?? '';
    return {
      family: of('font-family'),
      src: of('src'),
      weight: of('font-weight'),
      range: of('unicode-range'),
    };
  },
);

/** Whether a face with this range has this letter. */
function has(range: string, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return range.split(', ').some((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16);
  });
}

it.each(["'Cairo fallback'", "'Markazi fallback'"])(
  '%s has a bold of its own for each font',
  (family) => {
    const own = faces.filter((face) => face.family === family);
    const weightsOf = (font: string) =>
      own.flatMap(({ src, weight }) => (src.includes(font) ? [Number(weight)] : []));
    const fonts = ['DejaVu Sans', 'Noto Sans Arabic', 'Noto Naskh Arabic'];
    expect(fonts.map(weightsOf)).toEqual(fonts.map(() => [400, 700]));
    expect(own.filter(({ src }) => /Bold/u.test(src)).every(({ weight }) => weight === '700')).toBe(
      true,
    );
  },
);

it.each(["'Cairo'", "'Markazi Text'"])(
  'what Arabic lines of %s are set with is asked for before the page is laid out',
  (family) => {
    const preloaded = read('pages/_document.tsx');
    const late = Array.from(' قمة2026٠«»،؛:.…–—%-/()').filter((letter) => {
      const files = faces.filter((face) => face.family === family && has(face.range, letter));
      const name = /fonts\/([\w-]+)\.woff2/u.exec(files[0]?.src ?? '')?.[1];
      return files.length !== 1 || !preloaded.includes(`'${name}'`);
    });
    expect(late).toEqual([]);
  },
);
