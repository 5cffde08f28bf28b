const STEPS = [480, 960, 1600] as const;

/** The widths in pixels at which a picture is kept, ascending; never wider than the picture. */
export function renditionWidths(width: number): number[] {
  const largest = Math.min(width, STEPS[2]);
  return [...STEPS.filter((step) => step < largest), largest];
}

export const SHARE_WIDTH = 1200;

export const webpName = (key: string, width: number) => `${key}-${width}.webp`;

/** Its name is always the same, so that a share link can be made from the key alone. */
export const shareName = (key: string) => `${key}-${SHARE_WIDTH}.jpg`;
