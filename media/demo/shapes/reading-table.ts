import type { Studio } from '#media/demo/studio.ts';
import { circle, d, downward, many, path, polygon, rect, type Triple } from './marks.ts';
import { shine } from './sky.ts';

/** A long table with two lamps and open books. */
export function table(open: Studio, [x, y, size]: Triple): string {
  const studio = open.indoors();
  const top = polygon([
    [x - 300 * size, y],
    [x + 300 * size, y],
    [x + 350 * size, y + 44 * size],
    [x - 350 * size, y + 44 * size],
  ]);
  const lamps = many(2, (i) => {
    const left = x + (i ? 180 : -180) * size;
    const lamp = open.palette.lamp;
    return [
      rect(
        [left - 3 * size, y - 74 * size, 6 * size, 92 * size],
        studio.paint('ochre', { lit: 0.6 }),
      ),
      path(
        d`M${left - 46 * size} ${y - 62 * size}Q${left} ${y - 112 * size} ${left + 46 * size} ${y - 62 * size}z`,
        studio.paint('petrol', { lit: 0.9 }),
      ),
      shine(open, [left, y - 40 * size, 150 * size], 0.45 + lamp.glow * 0.4),
      circle([left, y - 60 * size, 9 * size], lamp.colour),
    ].join('');
  });
  const books = many(3, (i) => {
    const left = x + (-90 + i * 90) * size;
    const page = studio.paint('cloth', { lit: 0.95 });
    return path(
      d`M${left} ${y + 20 * size}q${-20 * size} ${-14 * size} ${-42 * size} ${-4 * size}l${-6 * size} ${16 * size}q${28 * size} ${-8 * size} ${48 * size} ${4 * size}q${20 * size} ${-12 * size} ${48 * size} ${-4 * size}l${-6 * size} ${-16 * size}q${-22 * size} ${-10 * size} ${-42 * size} ${4 * size}z`,
      page,
    );
  });
  return [
    path(
      polygon([
        [x - 350 * size, y + 44 * size],
        [x + 350 * size, y + 44 * size],
        [x + 350 * size, y + 64 * size],
        [x - 350 * size, y + 64 * size],
      ]),
      studio.paint('darkwood', { lit: 0.2 }),
    ),
    rect(
      [x - 310 * size, y + 60 * size, 22 * size, 90 * size],
      studio.paint('darkwood', { lit: 0.2 }),
    ),
    rect(
      [x + 288 * size, y + 60 * size, 22 * size, 90 * size],
      studio.paint('darkwood', { lit: 0.2 }),
    ),
    path(top, downward(studio, 'wood', [1, 0.6])),
    books,
    lamps,
  ].join('');
}
