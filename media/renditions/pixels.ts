import type { Sharp } from 'sharp';

/** Decoded pixels of a picture or a part of it: upright, opaque, sRGB, eight bits a channel. */
export type Pixels = { data: Buffer; info: { width: number; height: number; channels: 3 } };

/** Decodes what was opened. A picture in shades of grey gets its three channels like any other. */
export async function pixelsOf(opened: Sharp): Promise<Pixels> {
  const { data, info } = await opened
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`Decoded to ${info.channels} channels instead of 3`);
  return { data, info: { width: info.width, height: info.height, channels: 3 } };
}
