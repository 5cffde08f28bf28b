import type { Material } from '#media/demo/materials.ts';
import type { Look, Studio } from '#media/demo/studio.ts';
import { box, fade, type Pair, path, rect } from './marks.ts';

export type Block = Look & {
  x: number;
  base: number;
  width: number;
  height: number;
  material: Material;
};

/** A plain volume: a front, a narrow side turned from or to the light, and a parapet. */
export function block(
  studio: Studio,
  { x, base, width, height, material, far = 0, lit = 0.75 }: Block,
): string {
  const side = width * 0.2;
  const top = base - height;
  const front = fade(studio, [
    [0, studio.paint(material, { far, lit })],
    [1, studio.paint(material, { far: Math.min(0.95, far + 0.12), lit: lit * 0.75 })],
  ]);
  const shade = studio.paint(material, { far, lit: 0.08 });
  const left = studio.sunSide > 0 ? x : x + width - side;
  return [
    rect([x, top, width, height], front),
    rect([left, top, side, height], shade),
    rect([x - 2, top - 4, width + 4, 6], studio.paint(material, { far, lit: 1 })),
  ].join('');
}

type Grid = Look & {
  x: number;
  y: number;
  width: number;
  height: number;
  columns: number;
  rows: number;
  /** Share of each cell that is glass. */
  share?: readonly [number, number];
};

/** A grid of windows: most dark or full of sky, some lit, as many as the hour asks. */
export function windows(studio: Studio, grid: Grid): string {
  const { x, y, width, height, columns, rows, far = 0, share = [0.55, 0.5] } = grid;
  const { random, palette } = studio;
  const [w, h] = [width / columns, height / rows];
  const data = { dark: '', sky: '', lit: '' };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const kind = random.chance(palette.lamp.lit) ? 'lit' : random.chance(0.3) ? 'sky' : 'dark';
      const left = x + w * (column + 0.5 - share[0] / 2);
      data[kind] += box([left, y + h * (row + 0.5 - share[1] / 2), w * share[0], h * share[1]]);
    }
  }
  return [
    path(data.dark, studio.paint('dark', { far: Math.min(0.9, far + 0.12), lit: 0.6 })),
    path(data.sky, studio.paint('glass', { far, lit: 0.7 })),
    path(
      data.lit,
      palette.lamp.colour,
      `fill-opacity="${Math.round((1 - far * 0.6) * 100) / 100}"`,
    ),
  ].join('');
}

type Row = Look & {
  base: number;
  from: number;
  to: number;
  low: number;
  high: number;
  wide: readonly [number, number];
  materials: readonly [Material, ...Material[]];
};

/** Houses of a town side by side, flat-roofed, each with windows, tanks and parapets. */
export function houses(studio: Studio, row: Row): string {
  const { base, from, to, low, high, wide, materials, far = 0 } = row;
  const { random } = studio;
  const parts: string[] = [];
  for (let x = from; x < to;) {
    const width = random.between(...wide);
    const height = random.between(low, high);
    const material = random.pick(materials);
    const top = base - height;
    parts.push(
      block(studio, { x, base, width, height, material, far, lit: random.between(0.55, 0.85) }),
    );
    const cell = Math.max(14, wide[0] / 3.4);
    const grid = {
      x: x + width * 0.06,
      y: top + cell * 0.5,
      width: width * 0.88,
      height: height - cell,
    };
    const [columns, rows] = [
      Math.max(1, Math.round(width / cell)),
      Math.max(1, Math.round(height / (cell * 1.5))),
    ];
    parts.push(windows(studio, { ...grid, columns, rows, far, share: [0.4, 0.48] }));
    if (random.chance(0.5)) parts.push(roofThings(studio, [x + width * 0.3, top], far));
    x += width * random.between(0.94, 1.02);
  }
  return parts.join('');
}

function roofThings(studio: Studio, [x, y]: Pair, far: number): string {
  const tank = studio.paint('cloth', { far, lit: 0.7 });
  const pole = studio.paint('dark', { far: far + 0.1, lit: 0.5 });
  return rect([x, y - 16, 18, 12], tank) + rect([x + 34, y - 26, 2, 24], pole);
}
