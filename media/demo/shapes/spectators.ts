import type { Studio } from '#media/demo/studio.ts';
import { circle, d, many, path, rect, stroke } from './marks.ts';
import { shine } from './sky.ts';

/** The row just before us: heads, shoulders, some arms in the air. */
export function nearRow(studio: Studio): string {
  const ink = studio.paint('black', { lit: 0.25 });
  return many(26, (i) => {
    const x = -10 + i * 66 + studio.random.between(-10, 10);
    const y = 868 + studio.random.between(-8, 14) + (Math.abs(x - 800) < 300 ? 10 : 0);
    const arms = studio.random.chance(0.25)
      ? stroke(
          d`M${x - 24} ${y + 40}L${x - 34} ${y - 26}M${x + 24} ${y + 40}L${x + 32} ${y - 30}`,
          [ink, 10],
          'stroke-linecap="round"',
        )
      : '';
    return (
      circle([x, y, 17], ink) +
      path(
        d`M${x - 33} 910C${x - 33} ${y + 16} ${x - 16} ${y + 18} ${x} ${y + 18}C${x + 16} ${y + 18} ${x + 33} ${y + 16} ${x + 33} 910z`,
        ink,
      ) +
      arms
    );
  });
}

/** A bank of twelve lamps; lit unless it is day. */
export function floodlight(studio: Studio, x: number, y: number): string {
  const on = studio.variant !== 0;
  const lamps = many(12, (i) =>
    circle(
      [x - 30 + (i % 6) * 12, y + Math.floor(i / 6) * 12, 4.6],
      on ? '#fff8e4' : studio.paint('cloth', { lit: 0.8 }),
    ),
  );
  return (
    rect([x - 38, y - 8, 76, 28], studio.paint('dark', { lit: 0.5, far: 0.2 })) +
    lamps +
    (on ? shine(studio, [x, y + 6, 210], 0.75) : '')
  );
}
