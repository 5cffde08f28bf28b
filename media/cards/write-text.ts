import sharp, { type Sharp } from 'sharp';
import { isolateNumbers } from '#arabic/bidi/isolate-numbers.ts';
import { dominantDirection } from '#arabic/typing/dominant-direction.ts';
import { type CardWeight, cardFont } from './card-font.ts';

export type Writing = {
  /** Each is drawn as it is, on one line. */
  lines: string[];
  /** In pixels. */
  size: number;
  weight: CardWeight;
  /** `#rrggbb`. */
  colour: string;
};

/** Pixels of a text, cut to its ink, as sharp composes them. */
export type Written = {
  input: Buffer;
  raw: { width: number; height: number; channels: 4 };
};

/** Of Cairo's own line height, which is made for interfaces: two lines with all their vowels do not meet. */
const lineHeight = 0.78;

/** Drawn larger and made smaller: where two letters join, each one's own edge would be seen as a seam. */
const finer = 3;

/**
 * Which way the paragraph runs is said by its first mark, whatever its first letter is; its lines begin at the
 * right edge either way. Pango's `left` is where a paragraph begins.
 */
const runs = {
  rtl: { mark: '\u200f', align: 'left' },
  ltr: { mark: '\u200e', align: 'right' },
} as const;

/** Breaks the line but not the paragraph: brackets and numbers are ordered as if there were none (UAX #9). */
const lineBreak = '\u2028';

/** Draws a text, flush right: shaped by HarfBuzz, ordered by FriBidi, nothing in it is markup. */
export async function writeText({ lines, size, weight, colour }: Writing): Promise<Written> {
  const attributes = `foreground="${colour}" line_height="${lineHeight}"`;
  const large = await draw(withNumbersSet(lines).join(lineBreak), {
    size: size * finer,
    weight,
    attributes,
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = large.info;
  const { data, info } = await sharp(large.data, { raw: { width, height, channels: 4 } })
    .resize({ width: Math.ceil(width / finer), height: Math.ceil(height / finer), fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { input: data, raw: { width: info.width, height: info.height, channels: 4 } };
}

/** Numbers are found in the whole text: one that is broken between two lines is still one. */
function withNumbersSet(lines: string[]): string[] {
  const words = isolateNumbers(lines.join(' ')).split(' ');
  return lines.map((line) => words.splice(0, line.split(' ').length).join(' '));
}

/** How wide the ink of some words in one line is, in parts of the size that they are written in. */
export async function inkWidth(words: string, weight: CardWeight): Promise<number> {
  // Large enough that a pixel more or less is nothing.
  const size = 100;
  const { info } = await draw(words, { size, weight }).raw().toBuffer({ resolveWithObject: true });
  return info.width / size;
}

type Look = { size: number; weight: CardWeight; attributes?: string };

function draw(words: string, { size, weight, attributes = '' }: Look): Sharp {
  const { name, file } = cardFont(weight);
  const { mark, align } = runs[dominantDirection(words)];
  return sharp({
    text: {
      text: `<span ${attributes}>${mark}${escapeMarkup(words)}</span>`,
      font: `${name} ${size}`,
      fontfile: file,
      align,
      // One point is one pixel.
      dpi: 72,
      rgba: true,
    },
  });
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text draws as it is written, whatever Pango's markup would make of it. */
function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/gu, (mark) => entities[mark] ?? mark);
}
