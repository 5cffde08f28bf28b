import type { UploadFault } from '#newsroom/photos/uploads.ts';
import { holdsAnother } from './hidden-content.ts';

const known = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'EXIF', 'XMP ']);

/** Goes through a WebP's chunks to its end (RFC 9649). Behind it nothing may stand; `ANIM` makes it move. */
export function walkWebp(file: Buffer): UploadFault | null {
  const length = file.readUInt32LE(4) + 8;
  if (length > file.length) return 'damaged';
  // A byte that fills up to an even length is no content.
  if (file.subarray(length + (length % 2)).length > 0) return 'hidden_content';
  let at = 12;
  while (at + 8 <= length) {
    const name = file.toString('latin1', at, at + 4);
    const size = file.readUInt32LE(at + 4);
    const end = at + 8 + size;
    if (end > length) return 'damaged';
    if (name === 'ANIM' || name === 'ANMF') return 'animated';
    if (!known.has(name) && holdsAnother(file.subarray(at + 8, end))) return 'hidden_content';
    at = end + (size % 2);
  }
  return null;
}
