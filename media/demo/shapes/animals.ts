import type { Studio } from '#media/demo/studio.ts';
import { circle, fade, group, many, type Pair, path, round, stroke } from './marks.ts';
import { person } from './people.ts';

// 100 high at the head, facing the higher x, standing on 0,0.
const CAMEL =
  'M-48-58C-46-66-36-70-26-70C-20-70-16-88-6-90C4-92 10-76 20-70C30-66 36-62 42-66C50-74 50-84 56-92C58-97 66-98 71-94L80-90C82-87 80-84 76-84L67-83C63-76 62-64 54-54C50-48 44-46 38-44L36-26L38-2H33L30-26L26-42C14-38-10-38-26-42L-28-24L-24-2H-29L-36-26L-36-44C-42-44-46-40-46-30L-49-30C-50-42-50-52-48-58z';

const LEGS = 'M24-44L20-22L24-2H19L14-24L16-44zM-22-44L-18-22L-20-2H-25L-26-22L-34-46z';

/** Camels in a line, led by a man on foot. */
export function caravan(
  studio: Studio,
  { x, base, height, count }: { x: number; base: number; height: number; count: number },
): string {
  const size = Math.round(height * 10) / 1000;
  const coat = fade(studio, [
    [0, studio.paint('earth', { lit: 0.5, far: 0.04 })],
    [1, studio.paint('darkwood', { lit: 0.15, far: 0.04 })],
  ]);
  const load = studio.paint('terracotta', { lit: 0.55 });
  const pale = studio.paint('cloth', { lit: 0.55 });
  const step = height * 1.75;
  const camels = many(count, (i) => {
    const at = x - step * (count / 2) + i * step;
    const saddle = i % 2 ? load : pale;
    const content = [
      path(LEGS, studio.paint('darkwood', { lit: 0.05 })),
      path(CAMEL, coat),
      path('M-22-71C-14-92 4-94 16-72L22-54Q0-46-24-54z', saddle),
      stroke('M-22-62Q0-54 20-62', [studio.paint('dark', { lit: 0.4 }), 2]),
    ];
    const slope = base + Math.sin(i * 0.9) * 3;
    return group(`translate(${round(at)} ${round(slope)}) scale(${size})`, content.join(''));
  });
  const lead = x + step * (count / 2);
  return (
    camels + person(studio, 'thobe', { x: lead, base: base + 2, height: height * 0.74, lit: 0.7 })
  );
}

/** Gulls on the wing. */
export function gulls(studio: Studio, [x, y]: Pair, count: number): string {
  const ink = studio.paint('dark', { far: 0.25, lit: 0.4 });
  return many(count, () => {
    const { random } = studio;
    const size = random.between(9, 20);
    const [left, top] = [x + random.between(-260, 260), y + random.between(-70, 70)];
    const wing = `M${round(left - size)} ${round(top - size * 0.2)}q${round(size * 0.6)} ${round(-size * 0.45)} ${round(size)} ${round(size * 0.3)}q${round(size * 0.5)} ${round(-size * 0.7)} ${round(size)} ${round(-size * 0.25)}`;
    return stroke(wing, [ink, 2.2], 'stroke-linecap="round"');
  });
}

/** A flock so far away that it is only dots. */
export function flock(studio: Studio, [x, y]: Pair, count: number): string {
  const ink = studio.paint('dark', { far: 0.3, lit: 0.4 });
  return many(count, () => {
    const { random } = studio;
    return circle([x + random.between(-110, 110), y + random.between(-34, 34), 2.1], ink);
  });
}
