import sharp, { type Sharp } from 'sharp';
import { uploadLimits } from '#newsroom/photos/uploads.ts';

export type Picture = Buffer | string;

/** A JPEG, PNG or WebP, upright, opaque on white, in sRGB and without metadata; what is damaged in it is an error. */
export function openPicture(picture: Picture, failOn: 'warning' | 'error' = 'warning'): Sharp {
  return sharp(picture, { limitInputPixels: uploadLimits.pixels, failOn })
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb');
}

/** Samsung's phones write it into each photo, and nothing is wrong with those. */
const harmless = /^(?:VipsJpeg: Invalid SOS parameters for sequential JPEG\s*)+$/u;

/** Works on a picture; warnings that sound photos cause do not count as damage. */
export async function decode<T>(picture: Picture, work: (opened: Sharp) => Promise<T>): Promise<T> {
  try {
    return await work(openPicture(picture));
  } catch (error) {
    if (!(error instanceof Error) || !harmless.test(error.message)) throw error;
    return work(openPicture(picture, 'error'));
  }
}
