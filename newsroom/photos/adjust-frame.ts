import { type CropName, type Frame, type Size, cropRatios, leastCropWidth } from './cuts.ts';

type Point = { x: number; y: number };

/** A frame moved by so many pixels, as far as the picture goes. */
export function moveFrame(size: Size, frame: Frame, by: Point): Frame {
  return {
    ...frame,
    x: within(Math.round(frame.x + by.x), size.width - frame.width),
    y: within(Math.round(frame.y + by.y), size.height - frame.height),
  };
}

type Resizing = {
  size: Size;
  name: CropName;
  frame: Frame;
  /** Wanted, in pixels; the height follows from it. */
  width: number;
  /** The point of the frame that stays where it is, in parts of it: a corner that is 0 or 1, or the middle. */
  from: Point;
};

/** A frame made wider or narrower, its ratio kept, within the picture and not below the least width. */
export function resizeFrame({ size, name, frame, width: wanted, from }: Resizing): Frame {
  const ratio = cropRatios[name];
  const [x, y] = [frame.x + frame.width * from.x, frame.y + frame.height * from.y];
  const most = Math.min(
    room(x, size.width, from.x),
    room(y, size.height, from.y) * ratio,
    size.width,
    size.height * ratio,
  );
  const least = Math.min(leastCropWidth, size.width);
  const width = Math.floor(Math.max(Math.min(wanted, most), Math.min(least, most)));
  const height = Math.min(size.height, Math.max(1, Math.round(width / ratio)));
  const resized = { x: x - width * from.x, y: y - height * from.y, width, height };
  return moveFrame(size, resized, { x: 0, y: 0 });
}

/** How far a frame can reach on one axis; from its middle it may push on, and is moved back afterwards. */
function room(fixed: number, length: number, from: number): number {
  if (from === 0) return length - fixed;
  return from === 1 ? fixed : length;
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), Math.max(most, 0));
}
