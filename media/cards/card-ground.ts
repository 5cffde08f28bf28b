import type { MarkedLevel } from '#newsroom/urgency.ts';
import { colours } from './card-colours.ts';
import { cardSize } from '#newsroom/photos/card-size.ts';

/** Where things stand, in pixels from the upper left corner of the card. */
export const places = {
  margin: 60,
  /** The newspaper's name hangs from the upper edge. */
  flagHeight: 84,
  headlineBottom: 582,
  labelGap: 24,
  badgeHeight: 50,
} as const;

/** A box that something is written on: its left edge, its upper edge and its width. */
export type Box = { x: number; y: number; width: number };

type Ground = {
  hasPhoto: boolean;
  /** The upper edge of all that is written above the headline's last line. */
  textTop: number;
  flag: Box;
  badge: (Box & { level: MarkedLevel }) | null;
};

/** All of a card but its photo and its words, as SVG without text. */
export function drawGround({ hasPhoto, textTop, flag, badge }: Ground): string {
  const { width, height } = cardSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    hasPhoto ? shade(textTop) : dawn(),
    hasPhoto ? flagBox(flag) : '',
    badge ? badgeBox(badge) : '',
    '</svg>',
  ].join('');
}

/** Everywhere behind words this dark at least: on a white photo white words have 9 to 1, soft ones 6 to 1. */
const darkness = { atText: 0.78, atEnd: 0.94 };
/** Over so many pixels above the words it becomes clear. */
const fade = 130;

function shade(textTop: number): string {
  const { width, height } = cardSize;
  const steps = 12;
  const stop = (y: number, alpha: number) =>
    `<stop offset="${(y / height).toFixed(4)}" stop-color="${colours.night}" stop-opacity="${alpha.toFixed(3)}"/>`;
  const rising = Array.from({ length: steps + 1 }, (_, at) => {
    const part = at / steps;
    // Neither edge of the shade is seen.
    return stop(
      textTop - fade + part * (fade - 10),
      darkness.atText * part * part * (3 - 2 * part),
    );
  });
  return (
    `<linearGradient id="shade" x1="0" y1="0" x2="0" y2="1">${rising.join('')}` +
    `${stop(height, darkness.atEnd)}</linearGradient>` +
    `<rect width="${width}" height="${height}" fill="url(#shade)"/>`
  );
}

/** Without a photo: the newspaper's sign, a sun over the horizon, as large as the card. */
function dawn(): string {
  const { width, height } = cardSize;
  const [x, y] = [300, height];
  const rays = [-66, -33, 0, 33, 66].map(
    (turn) =>
      `<rect x="${x - 12}" y="${y - 500}" width="24" height="150" rx="12" transform="rotate(${turn} ${x} ${y})"/>`,
  );
  return (
    `<radialGradient id="sky" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="1080">` +
    '<stop offset="0" stop-color="#176275"/><stop offset="0.5" stop-color="#0f505f"/>' +
    `<stop offset="1" stop-color="#0a3a45"/></radialGradient>` +
    `<rect width="${width}" height="${height}" fill="url(#sky)"/>` +
    `<g fill="#15606f"><path d="M${x - 290} ${y}a290 290 0 0 1 580 0z"/>${rays.join('')}</g>`
  );
}

function flagBox({ x, y, width }: Box): string {
  const { flagHeight } = places;
  return `<rect x="${x}" y="${y - 8}" width="${width}" height="${flagHeight + 8}" rx="6" fill="${colours.brand}"/>`;
}

function badgeBox({ x, y, width, level }: Box & { level: MarkedLevel }): string {
  const box = (grow: number, paint: string) =>
    `<rect x="${x - grow}" y="${y - grow}" width="${width + 2 * grow}" height="${places.badgeHeight + 2 * grow}" rx="${5 + grow}" ${paint}/>`;
  if (level === 1) return box(0, `fill="${colours.important}"`);
  // «عاجل جدًا» has a second line round it, as on the site.
  const ring =
    level === 3 ? box(6, `fill="none" stroke="${colours.urgent}" stroke-width="3.5"`) : '';
  const edge = `<rect y="${cardSize.height - 14}" width="${cardSize.width}" height="14" fill="${colours.urgent}"/>`;
  return edge + ring + box(0, `fill="${colours.urgent}"`);
}

/** The newspaper's sign, as in public/icon.svg, white and without its ground. */
export const sign =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="10 12 44 44" width="176" height="176">' +
  '<g stroke="#fff" stroke-width="4" stroke-linecap="round">' +
  '<path d="M12 44h40M32 14v8M14.500 24.500l5 5M49.500 24.500l-5 5M22 52h20"/>' +
  '<path d="M18 44a14 14 0 0 1 28 0z" fill="#fff" stroke="none"/></g></svg>';
