import type { Studio } from '#media/demo/studio.ts';
import { circle, d, ellipse, many, path, stroke, type Triple, turned } from './marks.ts';
import { shine } from './sky.ts';

/** Six baskets of spices in two rows. */
export function spices(studio: Studio, x: number, side: 1 | -1): string {
  const kinds = ['ochre', 'terracotta', 'olive', 'earth', 'crop', 'brick'] as const;
  return many(6, (i) => {
    const row = i < 3 ? 0 : 1;
    const left = x + side * ((i % 3) * 118 - row * 40) - side * 130;
    const base = 812 + row * 74;
    const kind = kinds[i] ?? 'ochre';
    const heap = d`M${left - 54} ${base - 34}Q${left - 20} ${base - 60} ${left} ${base - 92}Q${left + 20} ${base - 60} ${left + 54} ${base - 34}z`;
    const light = turned(studio, kind);
    return [
      path(
        d`M${left - 60} ${base - 34}L${left - 46} ${base + 26}H${left + 46}L${left + 60} ${base - 34}z`,
        studio.paint('wood', { lit: 0.4 }),
      ),
      path(ellipse([left, base - 34, 60, 13]), studio.paint('wood', { lit: 0.8 })),
      path(heap, light),
    ].join('');
  });
}

/** A brass lantern on its chain. */
export function lantern(studio: Studio, [x, y, size]: Triple): string {
  const brass = studio.indoors().paint('ochre', { lit: 0.6 });
  return [
    stroke(d`M${x} 0V${y}`, ['#2a241f', 1.6]),
    shine(studio, [x, y + 26 * size, 120 * size], 0.5 + studio.palette.lamp.glow * 0.4),
    path(
      d`M${x - 16 * size} ${y + 16 * size}L${x} ${y}L${x + 16 * size} ${y + 16 * size}L${x + 11 * size} ${y + 44 * size}H${x - 11 * size}z`,
      brass,
    ),
    circle([x, y + 28 * size, 8 * size], studio.palette.lamp.colour),
  ].join('');
}
