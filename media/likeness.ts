import type { Sharp } from 'sharp';

/**
 * What a picture looks like, as 16 hex digits (64 bits): whether each part of a grey 9 × 8 miniature is darker
 * than its neighbour (dHash). Pictures that are nearly the same differ in few bits, whatever their size, format and light.
 */
export async function likenessOf(picture: Sharp): Promise<string> {
  const grey = await picture
    .clone()
    .resize({ width: columns + 1, height: rows, fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();
  let bits = '';
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * (columns + 1) + column;
      bits += (grey[at] ?? 0) < (grey[at + 1] ?? 0) ? '1' : '0';
    }
  }
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
}

const columns = 8;
const rows = 8;
