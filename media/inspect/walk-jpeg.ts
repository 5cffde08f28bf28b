import type { UploadFault } from '#newsroom/photos/uploads.ts';
import { holdsAnother } from './hidden-content.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;
const comment = 0xfe;
/** APP1 and APP2: Exif, XMP and ICC, whose content is read as such or not at all. */
const known = /^(?:Exif\0|http:\/\/ns\.adobe\.com\/|ICC_PROFILE\0|MPF\0|urn:iso:)/u;

/**
 * Goes through a JPEG's segments to its end (ITU-T T.81, Annex B) and looks at what is not the picture. Behind
 * the end phones write more: other JPEGs (MPF, gain maps), films, their makers' notes; that may be, an archive may not.
 */
export function walkJpeg(file: Buffer): UploadFault | null {
  let at = 2;
  while (at < file.length) {
    if (file[at] !== 0xff) return 'damaged';
    while (file[at] === 0xff) at += 1;
    const marker = file[at] ?? 0;
    at += 1;
    if (marker === endOfImage) return holdsAnother(file.subarray(at)) ? 'hidden_content' : null;
    if (standsAlone(marker)) continue;
    if (at + 2 > file.length) return 'damaged';
    const end = at + file.readUInt16BE(at);
    if (end > file.length) return 'damaged';
    if (mayHide(marker) && hides(file.subarray(at + 2, end))) return 'hidden_content';
    at = marker === startOfScan ? endOfScan(file, end) : end;
  }
  // Its end never came.
  return 'damaged';
}

/** Where the next marker is: within a scan, 0xFF00 is a byte of it and 0xFFD0 to 0xFFD7 are its own. */
function endOfScan(file: Buffer, from: number): number {
  let at = file.indexOf(0xff, from);
  while (at !== -1) {
    const next = file[at + 1] ?? 0;
    const belongsToScan = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!belongsToScan && next !== 0xff) return at;
    at = file.indexOf(0xff, at + (belongsToScan ? 2 : 1));
  }
  return file.length;
}

function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

function mayHide(marker: number): boolean {
  return marker === comment || (marker >= 0xe0 && marker <= 0xef);
}

function hides(segment: Buffer): boolean {
  return !known.test(segment.toString('latin1', 0, 32)) && holdsAnother(segment);
}
