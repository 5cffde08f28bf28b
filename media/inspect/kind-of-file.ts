import type { UploadFault } from '#newsroom/photos/uploads.ts';

export const pictureKinds = ['jpeg', 'png', 'webp'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** How a file begins, of each kind that people mean by a picture (as latin1). */
const beginnings: [RegExp, PictureKind | UploadFault][] = [
  [/^\xff\xd8\xff/u, 'jpeg'],
  [/^\x89PNG\r\n\x1a\n/u, 'png'],
  [/^RIFF[^]{4}WEBP/u, 'webp'],
  [/^GIF8[79]a/u, 'gif'],
  // BigTIFF has 43 in the place of 42; raw photos of most cameras begin as TIFF does.
  [/^(?:II[*+]\0|MM\0[*+])/u, 'tiff'],
  // ISO base media (ISO/IEC 14496-12): a box of brands. AVIF names HEIF's among its own.
  [/^[^]{4}ftyp(?:[^]{4})*?avi[fs]/u, 'avif'],
  [/^[^]{4}ftyp(?:[^]{4})*?(?:hei[cfmsx]|hev[cmsx]|mif[12]|msf1)/u, 'heic'],
];

/** Enough to see an SVG behind its declaration, its document type and a comment. */
const headBytes = 4096;

/** What a file is by its content, whatever it is called: a kind of picture that is taken, or why it is not. */
export function kindOfFile(bytes: Uint8Array): PictureKind | UploadFault {
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  const brands = head.slice(4, 8) === 'ftyp' ? head.slice(0, boxLength(bytes)) : head;
  const known = beginnings.find(([beginning]) => beginning.test(brands));
  if (known) return known[1];
  return isSvg(bytes) ? 'svg' : 'not_a_picture';
}

export function isPictureKind(kind: PictureKind | UploadFault): kind is PictureKind {
  return (pictureKinds as readonly string[]).includes(kind);
}

function boxLength(bytes: Uint8Array): number {
  const length = Buffer.from(bytes.subarray(0, 4)).readUInt32BE();
  return Math.min(Math.max(length, 12), 256);
}

/** In the encodings that XML may have: what stands between letters in UTF-16 is left out. */
function isSvg(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1').replaceAll('\0', '');
  return (
    /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</u.test(text) && /<(?:\w+:)?svg[\s>/]/iu.test(text)
  );
}
