import type { Place } from '#newsroom/front/arrange.ts';
import type { ZoneName } from '#newsroom/front/zones.ts';

export type Point = { x: number; y: number };
type Box = { left: number; right: number; top: number; bottom: number };

/**
 * Before which of these cards a point lies, in reading order: rows from above, and in a row from where lines
 * begin. Cards that have a row to themselves are parted at half their height.
 */
export function gapAmong(cards: Box[], { x, y }: Point, isRtl: boolean): number {
  const before = cards.findIndex((card, at) => {
    if (y < card.top) return true;
    if (y > card.bottom) return false;
    const shares = cards.some((other, place) => place !== at && sharesRow(card, other));
    if (!shares) return y < (card.top + card.bottom) / 2;
    const middle = (card.left + card.right) / 2;
    return isRtl ? x > middle : x < middle;
  });
  return before === -1 ? cards.length : before;
}

function sharesRow(one: Box, other: Box): boolean {
  return other.top < one.bottom && one.top < other.bottom;
}

/** The place on the screen at a point, counted without the card that is dragged; null outside of all zones. */
export function placeAt(point: Point, draggedId: number): Place | null {
  const zone = document.elementFromPoint(point.x, point.y)?.closest<HTMLElement>('[data-zone]');
  const name = zone?.dataset['zone'];
  if (!zone || !name) return null;
  const cards = [...zone.querySelectorAll<HTMLElement>('[data-pick]')].filter(
    (card) => card.dataset['pick'] !== String(draggedId),
  );
  const isRtl = getComputedStyle(zone).direction === 'rtl';
  const at = gapAmong(
    cards.map((card) => card.getBoundingClientRect()),
    point,
    isRtl,
  );
  return { zone: name as ZoneName, at };
}
