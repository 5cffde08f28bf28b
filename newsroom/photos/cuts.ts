/**
 * The shapes in which a photo is shown: whole, or cut to one of three ratios. A cut is a rectangle that
 * somebody set by hand, or the largest of its ratio that keeps the focal point as near its middle as it can.
 */
import { z } from 'zod';

export const cropNames = ['16x9', '4x3', '1x1'] as const;
export type CropName = (typeof cropNames)[number];
export const cutNames = ['whole', ...cropNames] as const;
export type CutName = (typeof cutNames)[number];

/** Width to height. */
export const cropRatios: Record<CropName, number> = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 };

/** A rectangle of a photo, in pixels of the upright original, from its upper left corner. */
export const frame = z.strictObject({
  x: z.int().nonnegative(),
  y: z.int().nonnegative(),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type Frame = z.infer<typeof frame>;

/** What must stay in sight: parts of the width and height, from the upper left corner in every language. */
export const focalPoint = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
});
export type FocalPoint = z.infer<typeof focalPoint>;

/** The cuts that somebody set by hand. */
export const crops = z.strictObject({
  '16x9': frame.optional(),
  '4x3': frame.optional(),
  '1x1': frame.optional(),
});
export type Crops = z.infer<typeof crops>;

export type Size = { width: number; height: number };
type Cuttable = Size & { focal: FocalPoint | null; crops: Crops };

/** No cut is narrower: it would be enlarged on every page. */
export const leastCropWidth = 240;

/** Where each cut of a photo lies, in pixels. */
export function framesOf({ focal, crops: byHand, ...size }: Cuttable): Record<CutName, Frame> {
  const cut = (name: CropName) => byHand[name] ?? frameAround(size, cropRatios[name], focal);
  const whole = { x: 0, y: 0, width: size.width, height: size.height };
  return { whole, '16x9': cut('16x9'), '4x3': cut('4x3'), '1x1': cut('1x1') };
}

/** The largest frame of a ratio within a picture, with the focal point, or the middle, as near its own middle as it can be. */
export function frameAround(size: Size, ratio: number, focal: FocalPoint | null): Frame {
  const width = Math.min(size.width, Math.max(1, Math.round(size.height * ratio)));
  const height = Math.min(size.height, Math.max(1, Math.round(size.width / ratio)));
  const { x, y } = focal ?? { x: 0.5, y: 0.5 };
  return {
    x: within(Math.round(x * size.width - width / 2), size.width - width),
    y: within(Math.round(y * size.height - height / 2), size.height - height),
    width,
    height,
  };
}

/** Whether a frame lies within a picture, is not too narrow, and has its ratio to a pixel. */
export function isFrameOf(size: Size, name: CropName, { x, y, width, height }: Frame): boolean {
  const inside = x + width <= size.width && y + height <= size.height;
  const least = Math.min(leastCropWidth, size.width);
  return inside && width >= least && Math.abs(width / cropRatios[name] - height) <= 1;
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
