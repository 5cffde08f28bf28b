import sharp, { type OverlayOptions } from 'sharp';

/** Messengers fetch no picture that is larger. */
export const mostBytes = 300_000;

/** From the best look on: less grain to hide how few the colours are, then fewer of them and a softer photo. */
const attempts = [
  { colours: 256, dither: 0.8, soft: 0 },
  { colours: 256, dither: 0, soft: 0 },
  { colours: 192, dither: 0, soft: 1.2 },
  { colours: 96, dither: 0, soft: 3 },
  { colours: 48, dither: 0, soft: 9 },
];

/** A ground and what lies on it as one PNG of at most `mostBytes`, in as many colours as that allows. */
export async function encodeCard(ground: Buffer, layers: OverlayOptions[]): Promise<Buffer> {
  let png = ground;
  for (const { soft, ...attempt } of attempts) {
    const softened = soft === 0 ? sharp(ground) : sharp(ground).blur(soft);
    png = await softened
      .composite(layers)
      .removeAlpha()
      .png({ palette: true, quality: 100, effort: 4, compressionLevel: 9, ...attempt })
      .toBuffer();
    if (png.length <= mostBytes) break;
  }
  return png;
}
