/**
 * How the files of a photo are named. A name says all that its content depends on, so a file never changes:
 * what was uploaded, which rectangle of it, how wide, which format.
 */
import type { Frame } from './cuts.ts';

/** From the smallest for the same look to the one that everything can show. */
export const renditionFormats = ['avif', 'webp', 'jpg'] as const;
export type RenditionFormat = (typeof renditionFormats)[number];

/** A phone's width and the measure of a text, each on screens of one, two and three dots to the pixel. */
const steps = [240, 480, 720, 1080, 1440] as const;
const widest = 2016;

/** Who can show no WebP gets this; so do other sites, in previews. */
const widestJpeg = 1200;

/** The widths in pixels at which a frame is kept in AVIF and WebP, ascending; it is never enlarged. */
export function renditionWidths(frame: Pick<Frame, 'width'>): number[] {
  const largest = Math.min(frame.width, widest);
  return [...steps.filter((step) => step < largest), largest];
}

/** The one width in pixels at which a frame is kept in JPEG. */
export function jpegWidth(frame: Pick<Frame, 'width'>): number {
  return Math.min(frame.width, widestJpeg);
}

type RenditionFile = { key: string; frame: Frame; width: number; format: RenditionFormat };

export function renditionName({ key, frame, width, format }: RenditionFile): string {
  const { x, y, width: across, height: down } = frame;
  return `${key}-${x}_${y}_${across}_${down}-${width}.${format}`;
}

const renditionPattern =
  /^([0-9a-f]{20})-\d{1,5}_\d{1,5}_\d{1,5}_\d{1,5}-\d{1,4}\.(?:avif|webp|jpg)$/u;

/** The key of the photo that a file belongs to; null for any other name, so that no path can climb. */
export function keyOfRendition(name: string): string | null {
  return renditionPattern.exec(name)?.[1] ?? null;
}

/** Where a rendition is asked for. */
export function renditionAddress(file: RenditionFile): string {
  return `/media/${renditionName(file)}`;
}
