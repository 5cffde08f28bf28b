/** What may be uploaded, and why a file is refused. Words for each reason stand in messages. */

export const uploadLimits = {
  /** The largest cameras' JPEGs stay far below it. */
  bytes: 64 * 1024 * 1024,
  /** A picture may say that it is enormous in a few bytes. */
  pixels: 110_000_000,
  /** Smaller than this on either side it is an icon. */
  leastSide: 200,
} as const;

export const uploadFaults = [
  /** No picture at all, or of a kind that is not taken. */
  'not_a_picture',
  'svg',
  'heic',
  'gif',
  'avif',
  'tiff',
  'animated',
  'damaged',
  'too_large',
  'too_many_pixels',
  'too_small',
  /** A picture with something else in the same file: a page, an archive, a program. */
  'hidden_content',
  /** The connection ended before the file did. */
  'cut_off',
  /** As many as can be worked on are being worked on. */
  'busy',
] as const;
export type UploadFault = (typeof uploadFaults)[number];
