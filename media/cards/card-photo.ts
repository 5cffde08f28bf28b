import sharp from 'sharp';
import type { Frame, Size } from '#newsroom/photos/cuts.ts';
import { cardSize } from '#newsroom/photos/card-size.ts';

export type CardPhoto = {
  /** A rendition of the whole picture. */
  file: string;
  /** Of the original. */
  size: Size;
  /** The part that the card shows, in the original's pixels. */
  frame: Frame;
};

/** The card's part of a picture in the card's size, as PNG. */
export async function drawPhoto({ file, size, frame }: CardPhoto): Promise<Buffer> {
  const { width } = await sharp(file).metadata();
  const scale = width / size.width;
  const down = (length: number) => Math.floor(length * scale);
  return sharp(file)
    .extract({
      left: down(frame.x),
      top: down(frame.y),
      width: Math.max(1, down(frame.width)),
      height: Math.max(1, down(frame.height)),
    })
    .resize({ ...cardSize, fit: 'fill' })
    .png({ compressionLevel: 0 })
    .toBuffer();
}
