import sharp, { type OverlayOptions } from 'sharp';
import { type Locale, newspaperLanguage } from '#newsroom/addresses.ts';
import type { MarkedLevel } from '#newsroom/urgency.ts';
import { colours } from './card-colours.ts';
import { cardSize } from '#newsroom/photos/card-size.ts';
import { drawGround, places, sign } from './card-ground.ts';
import { type CardPhoto, drawPhoto } from './card-photo.ts';
import { cardText } from './card-text.ts';
import { encodeCard } from './encode-card.ts';
import { fitHeadline, stepsAlone, stepsOnPhoto } from './fit-headline.ts';
import { measureWords } from './measure-words.ts';
import { type Writing, type Written, writeText } from './write-text.ts';

/** All that is on a share card; two that are equal give the same picture. */
export type CardFace = {
  headline: string;
  language: Locale;
  /** Above the headline: the kicker, or the section. */
  label: string;
  mark: { level: MarkedLevel; word: string } | null;
  newspaper: string;
  photo: CardPhoto | null;
};

const right = cardSize.width - places.margin;
const textWidth = right - places.margin;
const badgePadding = 20;
const gap = 20;
const signSize = 40;
const flagPadding = 24;

/**
 * Draws the card with which other sites show a link to a story: 1200 × 630, PNG, at most 300 kB. Words that the
 * card's font cannot write are left out. Rejects when the photo's file cannot be read.
 */
export async function makeShareCard(face: CardFace): Promise<Buffer> {
  const { mark, photo } = face;
  const headline = await writeHeadline(face);
  const word =
    mark &&
    (await writeLine(mark.word, {
      ...markLook(mark.level),
      language: newspaperLanguage,
      width: textWidth,
    }));
  const markWidth = word ? word.raw.width + 2 * badgePadding : 0;
  const label = await writeLine(face.label, {
    language: face.language,
    size: 34,
    weight: 'semiBold',
    colour: colours.soft,
    width: textWidth - markWidth - gap,
  });
  const name = await writeLine(face.newspaper, {
    language: newspaperLanguage,
    size: 36,
    weight: 'bold',
    colour: colours.white,
    width: textWidth - signSize - gap,
  });

  const headlineHeight = headline?.raw.height ?? 0;
  const headlineTop = places.headlineBottom - headlineHeight;
  const rowBottom = headlineTop - places.labelGap;
  const rowTop = rowBottom - places.badgeHeight;
  const rowMiddle = (rowTop + rowBottom) / 2;
  const flagWidth = (name?.raw.width ?? 0) + signSize + gap + 2 * flagPadding;
  const ground = drawGround({
    hasPhoto: photo !== null,
    textTop: rowTop,
    flag: { x: right - flagWidth, y: 0, width: flagWidth },
    badge: mark && { x: right - markWidth, y: rowTop, width: markWidth, level: mark.level },
  });
  const flagRight = right - (photo ? flagPadding : 0);
  const layers: OverlayOptions[] = [
    { input: Buffer.from(ground), left: 0, top: 0 },
    ...put(headline, right, headlineTop + headlineHeight / 2),
    ...put(word, right - badgePadding, rowMiddle),
    ...put(label, right - (mark ? markWidth + gap : 0), rowMiddle),
    {
      input: await sharp(Buffer.from(sign)).resize(signSize).png().toBuffer(),
      left: flagRight - signSize,
      top: Math.round((places.flagHeight - signSize) / 2),
    },
    ...put(name, flagRight - signSize - gap, places.flagHeight / 2),
  ];
  return encodeCard(photo ? await drawPhoto(photo) : await blank(), layers);
}

function blank(): Promise<Buffer> {
  const create = { ...cardSize, channels: 3 as const, background: colours.brand };
  return sharp({ create }).png().toBuffer();
}

async function writeHeadline({ headline, language, photo }: CardFace): Promise<Written | null> {
  const text = cardText(headline);
  if (text === '') return null;
  const steps = photo ? stepsOnPhoto : stepsAlone;
  const fitted = fitHeadline(await measureWords(text, 'bold'), { width: textWidth, steps });
  return writeText({ ...fitted, language, weight: 'bold', colour: colours.white });
}

/** One line, cut at a word where it is wider. */
async function writeLine(
  line: string,
  { width, ...look }: Omit<Writing, 'lines'> & { width: number },
): Promise<Written | null> {
  const text = cardText(line);
  if (text === '') return null;
  const steps = [{ size: look.size, lines: 1 }];
  const { lines } = fitHeadline(await measureWords(text, look.weight), { width, steps });
  return writeText({ ...look, lines });
}

function markLook(level: MarkedLevel) {
  const colour = level === 1 ? colours.onImportant : colours.onUrgent;
  return { size: level === 1 ? 29 : 33, weight: 'bold' as const, colour };
}

/** By its right edge and its middle. */
function put(written: Written | null, edge: number, middle: number): OverlayOptions[] {
  if (!written) return [];
  const { width, height } = written.raw;
  return [{ ...written, left: Math.round(edge - width), top: Math.round(middle - height / 2) }];
}
