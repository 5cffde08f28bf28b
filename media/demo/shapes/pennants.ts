import type { Studio } from '#media/demo/studio.ts';
import { d, many, path, stroke } from './marks.ts';

/** A rope of pennants across a street. */
export function pennants(studio: Studio, x: number, y: number): string {
  const rope = studio.paint('dark', { lit: 0.4, far: 0.2 });
  const cloths = ['cloth', 'terracotta', 'ochre', 'petrol'] as const;
  const line = d`M${x - 60} ${y}Q${x + 60} ${y + 44} ${x + 200} ${y - 6}`;
  const cloth = many(7, (i) => {
    const left = x - 40 + i * 32;
    const top = y + 6 + Math.sin((i / 6) * Math.PI) * 17;
    return path(
      d`M${left} ${top}h18l-9 24z`,
      studio.paint(cloths[i % 4] ?? 'cloth', { lit: 0.7, far: 0.18 }),
    );
  });
  return stroke(line, [rope, 1.6]) + cloth;
}
