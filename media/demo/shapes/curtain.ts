import type { Studio } from '#media/demo/studio.ts';
import { d, fade, many, path, stroke } from './marks.ts';

/** Half of a stage curtain, drawn aside, with its share of the swags above. */
export function curtain(studio: Studio, side: 1 | -1): string {
  const cloth = (lit: number) => studio.paint('terracotta', { lit });
  const folds = many(9, (i) => {
    const x = 800 + side * (560 - i * 23);
    const bottom = 706 - (i > 6 ? (i - 6) * 26 : 0);
    const fill = fade(
      studio,
      [
        [0, cloth(0)],
        [0.5, cloth(i % 2 ? 0.55 : 0.4)],
        [1, cloth(0.02)],
      ],
      'across',
    );
    return path(
      d`M${x} 90Q${x - side * 8} 400 ${x + side * (i * 5 - 8)} ${bottom}h${-side * 30}Q${x - side * 44} 380 ${x - side * 34} 90z`,
      fill,
    );
  });
  const swags = many(4, (i) => {
    const x = 800 + side * (70 + i * 140);
    return path(
      d`M${x - 78} 66Q${x} ${186 + i * 10} ${x + 78} 66V40H${x - 78}z`,
      fade(studio, [
        [0, cloth(0.1)],
        [0.7, cloth(0.5)],
        [1, cloth(0.15)],
      ]),
    );
  });
  return (
    folds +
    swags +
    stroke(d`M${800 + side * 580} 468q${-side * 60} 40 ${-side * 170} 26`, [
      studio.paint('ochre', { lit: 0.7 }),
      7,
    ])
  );
}
