import { vignette } from '#media/demo/shapes/interior.ts';
import {
  box,
  circle,
  d,
  ellipse,
  fade,
  many,
  path,
  polygon,
  rect,
  stroke,
} from '#media/demo/shapes/marks.ts';
import { person } from '#media/demo/shapes/people.ts';
import { haze, sky } from '#media/demo/shapes/sky.ts';
import { floodlight, nearRow } from '#media/demo/shapes/spectators.ts';
import type { Studio } from '#media/demo/studio.ts';

/** A full stadium from high in the stand: the bowl, the roof's rim, a match on the grass. */
export function stadium(studio: Studio): string {
  return [
    sky(studio, 360, 3),
    roof(studio),
    stands(studio),
    pitch(studio),
    players(studio),
    many(4, (i) => floodlight(studio, 250 + i * 366, i === 0 || i === 3 ? 190 : 150)),
    nearRow(studio),
    vignette(studio, 0.35),
  ].join('');
}

function roof(studio: Studio): string {
  const steel = studio.paint('steel', { lit: 0.7, far: 0.35 });
  const ribs = many(33, (i) => {
    const x = -40 + i * 52.5;
    const y = 236 + 90 * ((x - 800) / 800) ** 2 * -1;
    return d`M${x} ${y}L${800 + (x - 800) * 0.86} ${y + 66}`;
  });
  const rim = d`M-60 120Q800 352 1660 120V210Q800 420 -60 210z`;
  return [
    path(
      rim,
      fade(studio, [
        [0, studio.paint('cloth', { lit: 0.9, far: 0.25 })],
        [1, studio.paint('steel', { lit: 0.3, far: 0.2 })],
      ]),
    ),
    stroke(ribs, [steel, 2.5], 'stroke-opacity=".5"'),
    stroke(d`M-60 120Q800 352 1660 120`, [steel, 5]),
  ].join('');
}

function stands(studio: Studio): string {
  const { random } = studio;
  const bowl = d`M-60 205Q800 415 1660 205V900H-60z`;
  const base = fade(studio, [
    [0, studio.paint('dark', { lit: 0.25, far: 0.15 })],
    [1, studio.paint('dark', { lit: 0.5 })],
  ]);
  const colours = ['cloth', 'petrol', 'terracotta', 'ochre', 'skin', 'indigo', 'plaster'] as const;
  const dots: Record<string, string> = {};
  for (let row = 0; row < 20; row++) {
    const share = row / 19;
    for (let x = -20; x < 1620; x += 11 + share * 4) {
      if (random.chance(0.2)) continue;
      const bend = ((x - 800) / 860) ** 2;
      const y = 322 + row * 11.3 - bend * 104 * (1 - share * 1.35) + random.between(-2, 2);
      const colour = studio.paint(random.pick(colours), {
        lit: 0.2 + share * 0.35,
        far: 0.34 - share * 0.2,
      });
      dots[colour] =
        (dots[colour] ?? '') +
        box([x + random.between(-2, 2), y, 4.4 + share * 2, 5 + share * 2.5]);
    }
  }
  const aisles = many(13, (i) => {
    const x = 40 + i * 127;
    return d`M${800 + (x - 800) * 0.9} ${300 - ((x - 800) / 860) ** 2 * 100}L${800 + (x - 800) * 1.12} 560`;
  });
  return [
    path(bowl, base),
    Object.entries(dots)
      .map(([colour, data]) => path(data, colour))
      .join(''),
    stroke(aisles, [studio.paint('concrete', { lit: 0.5, far: 0.1 }), 5], 'stroke-opacity=".7"'),
    path(
      d`M-60 400Q800 462 1660 400V412Q800 474 -60 412z`,
      studio.paint('concrete', { lit: 0.7, far: 0.15 }),
    ),
    haze(studio, [360, 110], 0.3),
  ].join('');
}

/** A place on the grass: from side to side (-1 to 1) and from far to near (0 to 1). */
function at(across: number, along: number) {
  const y = 548 + 300 * along ** 1.25;
  const half = 560 + 420 * along ** 1.25;
  return [800 + half * across, y] as const;
}

function pitch(studio: Studio): string {
  // The match is played under the stadium's own light once the day is over.
  const light = studio.palette.stars ? studio.indoors() : studio;
  const green = (lit: number) => light.paint('grass', { lit });
  const strips = many(10, (i) => {
    const [a, b] = [-1 + i * 0.2, -0.8 + i * 0.2];
    return path(polygon([at(a, 0), at(b, 0), at(b, 1), at(a, 1)]), green(i % 2 ? 0.95 : 0.74));
  });
  const mark = light.paint('cloth', { lit: 0.9 });
  const [left, far, near] = [at(-0.9, 0.04), at(0, 0.04), at(0, 0.96)];
  const [right, lowLeft, lowRight] = [at(0.9, 0.04), at(-0.9, 0.96), at(0.9, 0.96)];
  const lines = `${polygon([left, right, lowRight, lowLeft])}${d`M${far[0]} ${far[1]}L${near[0]} ${near[1]}`}`;
  const boxes = [-1, 1].map((side) =>
    polygon([
      at(side * 0.9, 0.24),
      at(side * 0.66, 0.24),
      at(side * 0.66, 0.7),
      at(side * 0.9, 0.7),
    ]),
  );
  return [
    path(
      polygon([
        [-60, 900],
        [-60, 548],
        [1660, 548],
        [1660, 900],
      ]),
      studio.paint('grass', { lit: 0.4 }),
    ),
    rect([0, 532, 1600, 18], studio.paint('petrol', { lit: 0.5, far: 0.06 })),
    strips,
    stroke(
      lines + boxes.join('') + ellipse([800, 672, 128, 46]),
      [mark, 3],
      'stroke-opacity=".85"',
    ),
  ].join('');
}

function players(studio: Studio): string {
  const { random } = studio;
  const light = studio.palette.stars ? studio.indoors() : studio;
  const near = Array.from({ length: 17 }, () => random.next()).toSorted((a, b) => a - b);
  const eleven = near.map((depth, i) => {
    const [x, base] = [800 + random.between(-520, 520) * (0.8 + depth * 0.4), 585 + depth * 190];
    return person(light, 'shirt', {
      x,
      base,
      height: 46 + depth * 34,
      wears: i % 2 ? 'cloth' : 'ochre',
      lit: 0.9,
    });
  });
  return eleven.join('') + circle([846, 700, 5.5], '#f6f4ea');
}
