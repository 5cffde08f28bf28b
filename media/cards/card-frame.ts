import { cardSize } from '#newsroom/photos/card-size.ts';
import { type FocalPoint, type Frame, frameAround } from '#newsroom/photos/cuts.ts';

const ratio = cardSize.width / cardSize.height;

/** How far down the card what must be seen should stand: below the middle is the headline. */
const focalHeight = 0.36;

/** The part of a picture that a card shows, within `bounds`: the focal point high enough to be clear of the text. */
export function cardFrame(bounds: Frame, focal: FocalPoint | null): Frame {
  const { height } = frameAround(bounds, ratio, null);
  const { x, y } = focal ?? { x: 0.5, y: 0.5 };
  // frameAround puts the point that it is given into the middle.
  const middle = y + ((focal ? 0.5 - focalHeight : 0) * height) / bounds.height;
  const frame = frameAround(bounds, ratio, { x, y: middle });
  return { ...frame, x: bounds.x + frame.x, y: bounds.y + frame.y };
}
