import type { Material } from '#media/demo/materials.ts';
import type { Look, Studio } from '#media/demo/studio.ts';
import { box, d, fade, group, many, path, rect, round, stroke, type Triple } from './marks.ts';

type Boat = Look & { x: number; y: number; size: number; turned?: boolean };

const placed = ({ x, y, size, turned }: Boat, content: string) =>
  group(`translate(${round(x)} ${round(y)}) scale(${turned ? -size : size} ${size})`, content);

/** A dhow of 200 × 190 under one great lateen sail, seen from the side. */
export function dhow(studio: Studio, boat: Boat): string {
  const { far = 0, lit = 0.7 } = boat;
  const sunward = studio.sunSide > 0 !== (boat.turned ?? false);
  const hull = fade(studio, [
    [0, studio.paint('wood', { far, lit: lit * 0.9 })],
    [1, studio.paint('darkwood', { far, lit: 0.05 })],
  ]);
  const shade = studio.paint('cloth', { far, lit: 0.2 });
  const light = studio.paint('cloth', { far, lit: 0.95 });
  const [a, b] = sunward ? [shade, light] : [light, shade];
  const sail = fade(
    studio,
    [
      [0, a],
      [0.45, studio.paint('cloth', { far, lit: 0.65 })],
      [1, b],
    ],
    'across',
  );
  const spar = studio.paint('darkwood', { far, lit: 0.3 });
  return placed(
    boat,
    [
      stroke('M-18-14L-6-168', [spar, 3.6]),
      path('M-70-26C-40-60-6-150 74-186C64-130 66-80 82-30C40-46-20-42-70-26z', sail),
      stroke(
        'M-46-46C-10-60 34-62 72-54M-20-80C10-96 42-100 68-98',
        [shade, 1.2],
        'stroke-opacity=".7"',
      ),
      stroke('M-74-22L78-190', [spar, 3]),
      path('M-104-30C-70-12 30-8 66-14L118-40C110-16 96 0 70 6H-66C-88 2-100-12-104-30z', hull),
      stroke('M-104-30C-70-12 30-8 66-14L118-40', [
        studio.paint('ochre', { far, lit: lit * 0.8 }),
        2.4,
      ]),
      rect([-92, -38, 34, 16], studio.paint('wood', { far, lit: 0.4 })),
      path(
        'M-40-14v-18q4-8 8 0v18zM30-16v-16q4-8 8 0v16z',
        studio.paint('dark', { far, lit: 0.3 }),
      ),
    ].join(''),
  );
}

/** A small open boat, 90 long. */
export function skiff(studio: Studio, boat: Boat): string {
  const { far = 0, lit = 0.6 } = boat;
  const paint: Material = studio.random.pick(['petrol', 'cloth', 'terracotta', 'ochre']);
  return placed(
    boat,
    [
      path(
        'M-46-12C-20-6 20-6 46-16C42 0 34 4 24 5H-28C-38 3-44-4-46-12z',
        studio.paint(paint, { far, lit }),
      ),
      path(
        'M-46-12C-20-6 20-6 46-16L44-11C20-2-20-2-45-8z',
        studio.paint('cloth', { far, lit: lit + 0.2 }),
      ),
      path('M-30 5H26L22 8H-24z', studio.paint('black', { far, lit: 0.2 })),
    ].join(''),
  );
}

/** A container ship, 560 long, her deck stacked high. */
export function cargoShip(studio: Studio, boat: Boat): string {
  const { far = 0 } = boat;
  const { random } = studio;
  const hull = fade(studio, [
    [0, studio.paint('petrol', { far, lit: 0.5 })],
    [0.7, studio.paint('petrol', { far, lit: 0.15 })],
    [0.72, studio.paint('terracotta', { far, lit: 0.3 })],
    [1, studio.paint('darkwood', { far, lit: 0.2 })],
  ]);
  const colours = [
    'terracotta',
    'petrol',
    'ochre',
    'concrete',
    'indigo',
    'olive',
    'cloth',
  ] as const;
  const stack = many(11, (column) => {
    const tall = random.whole(3, 5) - (column > 9 ? 1 : 0);
    return many(tall, (level) => {
      const lit = 0.5 + level * 0.1;
      const at = [-160 + column * 37, -44 - (level + 1) * 15] as const;
      return (
        rect([...at, 35, 14], studio.paint(random.pick(colours), { far, lit })) +
        rect([...at, 35, 2.5], studio.paint('cloth', { far, lit: 0.9 }), 'fill-opacity=".35"')
      );
    });
  });
  const bridge = [
    rect([-236, -132, 58, 92], studio.paint('cloth', { far, lit: 0.75 })),
    path(
      many(4, (i) => box([-230, -122 + i * 20, 46, 6])),
      studio.palette.lamp.lit > 0.3
        ? studio.palette.lamp.colour
        : studio.paint('dark', { far: far + 0.1, lit: 0.6 }),
    ),
    rect([-246, -140, 78, 9], studio.paint('concrete', { far, lit: 0.9 })),
    rect([-222, -176, 26, 36], studio.paint('ochre', { far, lit: 0.5 })),
    rect([-222, -176, 26, 8], studio.paint('dark', { far, lit: 0.4 })),
  ];
  return placed(
    boat,
    [
      stack,
      ...bridge,
      path('M-280-40H260L296-66C288-30 276-6 262 6H-262C-274-6-280-22-280-40z', hull),
      stroke('M-280-40H260L296-66', [studio.paint('cloth', { far, lit: 0.8 }), 2]),
    ].join(''),
  );
}

/** A gantry crane of a container port, standing on `x`, `y`; 330 high at size 1. */
export function gantry(studio: Studio, boat: Boat & { raised?: boolean }): string {
  const { far = 0, raised = false } = boat;
  const steel = studio.paint('ochre', { far, lit: 0.55 });
  const dark = studio.paint('darkwood', { far, lit: 0.25 });
  const boom = raised ? 'M-20-214L90-330' : 'M-130-214H170';
  const ties = raised
    ? 'M10-290L84-322M10-290L-120-214'
    : 'M10-290L160-214M10-290L84-214M10-290L-120-214';
  const hoist = raised
    ? ''
    : stroke('M104-212V-120M112-212V-120', [dark, 1.6]) +
      rect([88, -120, 40, 16], studio.paint('terracotta', { far, lit: 0.5 }));
  return placed(
    boat,
    [
      stroke('M-40 0L-34-214M40 0L34-214M-38-70H38M-36-150H36M-38-70L36-150M38-70L-36-150', [
        dark,
        7,
      ]),
      stroke('M-44 0L-38-214M44 0L38-214M-40-90H40', [steel, 9]),
      stroke('M10-214V-290L-34-214', [steel, 7]),
      stroke(ties, [dark, 2.2]),
      stroke(boom, [steel, 12]),
      stroke('M-130-214H30', [steel, 12]),
      rect([-118, -208, 46, 26], studio.paint('concrete', { far, lit: 0.6 })),
      rect([-56, -8, 32, 10], dark) + rect([24, -8, 32, 10], dark),
      hoist,
    ].join(''),
  );
}

/** Ropes' iron on a quay. */
export const bollard = (studio: Studio, [x, y, size]: Triple) =>
  path(
    d`M${x - size * 0.4} ${y}V${y - size * 0.7}H${x - size * 0.7}V${y - size}H${x + size * 0.7}V${y - size * 0.7}H${x + size * 0.4}V${y}z`,
    studio.paint('dark', { lit: 0.35 }),
  );
