import type { UploadFault } from '#newsroom/photos/uploads.ts';
import { holdsAnother } from './hidden-content.ts';

/** Chunks that are pixels, colours, or read as what they are. */
const known = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'iCCP', 'eXIf', 'iTXt']);

/** Goes through a PNG's chunks to its end (W3C PNG, 5.3). Behind it nothing may stand; `acTL` makes it move. */
export function walkPng(file: Buffer): UploadFault | null {
  let at = 8;
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const end = at + 12 + length;
    if (end > file.length) return 'damaged';
    if (name === 'acTL') return 'animated';
    if (name === 'IEND') return end < file.length ? 'hidden_content' : null;
    if (!known.has(name) && holdsAnother(file.subarray(at + 8, end - 4))) return 'hidden_content';
    at = end;
  }
  return 'damaged';
}
