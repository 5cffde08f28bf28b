import { niche, showcase } from '#media/demo/shapes/exhibits.ts';
import { room, shaft, tiles, vignette } from '#media/demo/shapes/interior.ts';
import { lattice } from '#media/demo/shapes/lattice.ts';
import { d, ellipse, fade, glow, many, path, polygon, stroke } from '#media/demo/shapes/marks.ts';
import { person } from '#media/demo/shapes/people.ts';
import type { Studio } from '#media/demo/studio.ts';

const END = { left: 470, right: 1130, top: 150, bottom: 640 };

/** A gallery under a pierced ceiling: a great jar in its case, visitors around it. */
export function museum(open: Studio): string {
  const studio = open.indoors();
  const wall = (lit: number, far = 0) => studio.paint('limestone', { lit, far });
  const planes = {
    floor: fade(studio, [
      [0, wall(0.95, 0.25)],
      [1, wall(0.2)],
    ]),
    wall: fade(studio, [
      [0, wall(0.6)],
      [1, wall(0.4)],
    ]),
    dim: fade(studio, [
      [0, wall(0.3)],
      [1, wall(0.1)],
    ]),
    ceiling: studio.paint('darkwood', { lit: 0.3 }),
    back: fade(studio, [
      [0, wall(0.75, 0.2)],
      [1, wall(0.55, 0.1)],
    ]),
  };
  const pierced = lattice(open, {
    size: 64,
    ink: studio.paint('darkwood', { lit: 0.25 }),
    ground: open.palette.stars ? open.palette.sky[2] : open.palette.sky[3],
  });
  const pools = glow(studio, [
    [0, open.palette.sun.glow, 0.5],
    [0.6, open.palette.sun.glow, 0.2],
    [1, open.palette.sun.glow, 0],
  ]);
  const dapple = many(46, (i) => {
    const y = 670 + (i / 46) ** 1.3 * 220;
    return path(
      ellipse([
        800 + open.random.between(-620, 620),
        y,
        18 + (y - 650) * 0.14,
        5 + (y - 650) * 0.035,
      ]),
      pools,
    );
  });
  return [
    room(open, END, planes),
    path(
      polygon([
        [0, 0],
        [1600, 0],
        [1130, 150],
        [470, 150],
      ]),
      pierced,
    ),
    stroke(d`M0 0L470 150H1130L1600 0`, [studio.paint('darkwood', { lit: 0.1 }), 16]),
    tiles(END, wall(0), [800, 430]),
    dapple,
    many(3, (i) => niche(open, 600 + i * 200, 560)),
    frames(studio, -1),
    frames(studio, 1),
    many(4, (i) =>
      shaft(
        open,
        [
          [560 + i * 150, 40],
          [640 + i * 150, 40],
          [600 + i * 190 - open.sunSide * 170, 860],
          [470 + i * 190 - open.sunSide * 170, 860],
        ],
        0.14,
      ),
    ),
    person(studio, 'abaya', { x: 560, base: 716, height: 186, wears: 'petrol', lit: 0.7 }),
    person(studio, 'suit', { x: 1060, base: 706, height: 190, wears: 'olive' }),
    showcase(open, 800, 800),
    person(studio, 'thobe', { x: 452, base: 848, height: 300, lit: 0.85 }),
    person(studio, 'child', { x: 548, base: 850, height: 190, wears: 'ochre' }),
    person(studio, 'abaya', { x: 1130, base: 852, height: 288, lit: 0.7 }),
    vignette(open, 0.5),
  ].join('');
}

function frames(studio: Studio, side: 1 | -1): string {
  const colours = ['terracotta', 'petrol', 'ochre', 'olive'] as const;
  return many(2, (i) => {
    const [near, far] = [1 - i * 0.4, 0.72 - i * 0.4];
    const at = (along: number, up: number) => {
      const x = 800 + side * (330 + 470 * along);
      const [low, high] = [640 + 260 * along, 150 - 150 * along];
      return [x, low + (high - low) * up] as const;
    };
    const frame = polygon([at(near, 0.36), at(far, 0.36), at(far, 0.72), at(near, 0.72)]);
    const inner = polygon([
      at(near - 0.03, 0.395),
      at(far + 0.03, 0.395),
      at(far + 0.03, 0.685),
      at(near - 0.03, 0.685),
    ]);
    const field = studio.paint(colours[i + (side > 0 ? 2 : 0)] ?? 'ochre', { lit: 0.4 });
    const knot = lattice(studio, {
      size: 40,
      ink: studio.paint('cloth', { lit: 0.5 }),
      ground: field,
    });
    return path(frame, studio.paint('ochre', { lit: 0.5 })) + path(inner, knot);
  });
}
