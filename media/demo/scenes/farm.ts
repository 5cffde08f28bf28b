import { flock } from '#media/demo/shapes/animals.ts';
import { doorway } from '#media/demo/shapes/arches.ts';
import { block, windows } from '#media/demo/shapes/buildings.ts';
import { ridge } from '#media/demo/shapes/land.ts';
import { circle, d, fade, many, path, polygon, rect, turned } from '#media/demo/shapes/marks.ts';
import { person } from '#media/demo/shapes/people.ts';
import { bushes, palm, tree, tufts } from '#media/demo/shapes/plants.ts';
import { haze, sky } from '#media/demo/shapes/sky.ts';
import type { Studio } from '#media/demo/studio.ts';

const FIELD = 560;
const VANISH = 740;

/** Rows of a green field to the horizon, a canal, a farmhouse with its pigeon tower, two farmers. */
export function farm(studio: Studio): string {
  return [
    sky(studio, FIELD, 5),
    ridge(studio, { y: FIELD, rise: 110, far: 0.76, material: 'rock', width: 260 }),
    haze(studio, [FIELD - 20, 80], 0.6),
    bushes(studio, { x: -20, base: FIELD + 6, height: 46, width: 1640, far: 0.5 }),
    many(11, (i) =>
      palm(studio, {
        x: 60 + i * 148 + studio.random.between(-44, 44),
        base: FIELD + 6,
        height: studio.random.between(110, 190),
        far: 0.42,
      }),
    ),
    field(studio),
    canal(studio),
    house(studio),
    tree(studio, { x: 1210, base: 640, height: 260, far: 0.06 }),
    palm(studio, { x: 250, base: 690, height: 400, far: 0.02 }),
    palm(studio, { x: 330, base: 676, height: 320, far: 0.05 }),
    bushes(studio, { x: 150, base: 694, height: 40, width: 300 }),
    flock(studio, [930, 330], 15),
    person(studio, 'thobe', { x: 640, base: 790, height: 146, wears: 'petrol', lit: 0.8 }),
    person(studio, 'shirt', { x: 728, base: 748, height: 116, wears: 'terracotta', lit: 0.8 }),
    sheaf(studio, 586, 794),
    tufts(studio, { x: -20, base: 900, height: 46, width: 1640 }),
  ].join('');
}

function field(studio: Studio): string {
  const soil = fade(studio, [
    [0, studio.paint('earth', { lit: 0.8, far: 0.4 })],
    [1, studio.paint('earth', { lit: 0.2 })],
  ]);
  const crop = fade(studio, [
    [0, studio.paint('crop', { lit: 0.95, far: 0.36 })],
    [0.5, studio.paint('grass', { lit: 0.9, far: 0.06 })],
    [1, studio.paint('leaf', { lit: 0.5 })],
  ]);
  const shade = fade(studio, [
    [0, studio.paint('leaf', { lit: 0.3, far: 0.36 })],
    [1, studio.paint('leaf', { lit: 0.05 })],
  ]);
  const row = (i: number, from: number, to: number) => {
    const at = (share: number) => VANISH + (i + share) * 128;
    const top = (share: number) => VANISH + (i + share) * 17;
    return polygon([
      [top(from), FIELD],
      [top(to), FIELD],
      [at(to), 900],
      [at(from), 900],
    ]);
  };
  const rows = (from: number, to: number) => many(60, (i) => row(i - 30, from, to));
  return (
    rect([0, FIELD, 1600, 340], soil) +
    path(rows(0, 0.66), shade) +
    path(studio.sunSide > 0 ? rows(0.16, 0.66) : rows(0, 0.5), crop)
  );
}

function canal(studio: Studio): string {
  const { far, near } = studio.palette.water;
  return [
    path(
      polygon([
        [862, FIELD],
        [884, FIELD],
        [1640, 856],
        [1640, 1010],
        [1300, 900],
      ]),
      studio.paint('earth', { lit: 0.5 }),
    ),
    path(
      polygon([
        [866, FIELD],
        [880, FIELD],
        [1640, 880],
        [1640, 990],
        [1360, 900],
      ]),
      fade(studio, [
        [0, far],
        [0.6, studio.palette.sky[1]],
        [1, near],
      ]),
    ),
  ].join('');
}

function house(studio: Studio): string {
  const walls = { x: 980, base: 640, width: 170, height: 104, material: 'mud', far: 0.08 } as const;
  const holes = many(4, (row) =>
    many(5, (i) =>
      circle([918 + i * 14, 462 + row * 26, 3.6], studio.paint('black', { lit: 0.4, far: 0.1 })),
    ),
  );
  const clay = turned(studio, 'plaster', 0.08);
  return [
    path(d`M890 640L906 450Q946 352 986 450L1002 640z`, clay),
    holes,
    block(studio, { ...walls, x: 1060, width: 130, height: 76 }),
    block(studio, walls),
    windows(studio, {
      x: 1030,
      y: 556,
      width: 104,
      height: 44,
      columns: 3,
      rows: 1,
      far: 0.08,
      share: [0.4, 0.7],
    }),
    doorway(
      studio,
      { x: 1014, base: 640, width: 32, height: 58 },
      { material: 'plaster', far: 0.06 },
    ),
    bushes(studio, { x: 880, base: 650, height: 26, width: 330, far: 0.04 }),
  ].join('');
}

function sheaf(studio: Studio, x: number, y: number): string {
  const straw = (lit: number) => studio.paint('ochre', { lit });
  return many(3, (i) =>
    path(
      d`M${x - i * 46 - 22} ${y}Q${x - i * 46 - 6} ${y - 34} ${x - i * 46 - 24} ${y - 66}Q${x - i * 46} ${y - 80} ${x - i * 46 + 24} ${y - 66}Q${x - i * 46 + 6} ${y - 34} ${x - i * 46 + 22} ${y}z`,
      fade(studio, [
        [0, straw(0.95)],
        [1, straw(0.2)],
      ]),
    ),
  );
}
