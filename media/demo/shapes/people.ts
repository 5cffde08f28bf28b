import type { Material } from '#media/demo/materials.ts';
import type { Look, Studio } from '#media/demo/studio.ts';
import { circle, ellipse, fade, group, path, round } from './marks.ts';

export type Person = 'thobe' | 'abaya' | 'suit' | 'shirt' | 'worker' | 'child';

type Figure = Look & { x: number; base: number; height: number; wears?: Material };

type Dress = { cloth: Material; body: string; over?: { cloth: Material; shape: string } };

// Drawn standing on 0,0 and 100 high.
const dresses: Record<Person, Dress> = {
  thobe: {
    cloth: 'cloth',
    body: 'M-7-83C-13-81-14-72-13-50L-12-2H12L13-50C14-72 13-81 7-83z',
    over: { cloth: 'cloth', shape: 'M0-101C-8-101-9-92-9-80L-4-84H4L9-78C9-92 8-101 0-101z' },
  },
  abaya: {
    cloth: 'black',
    body: 'M0-100C-8-100-8-90-8-85C-14-80-14-60-16-2Q0 2 16-2C14-60 14-80 8-85C8-90 8-100 0-100z',
  },
  suit: {
    cloth: 'dark',
    body: 'M-5-84C-13-82-14-76-14-44L-10-43L-10 0H-2L0-42L3 0H11L10-43L14-44C14-76 13-82 5-84z',
  },
  shirt: {
    cloth: 'indigo',
    body: 'M-10-48L-11 0H-4L-1-40L5-1H12L9-48z',
    over: { cloth: 'plaster', shape: 'M-5-84C-13-82-14-74-14-46H13C13-74 12-82 5-84z' },
  },
  worker: {
    cloth: 'dark',
    body: 'M-10-48L-12 0H-4L0-40L4 0H12L10-48z',
    over: { cloth: 'ochre', shape: 'M-6-84C-14-82-15-70-14-46H14C15-70 14-82 6-84z' },
  },
  child: {
    cloth: 'indigo',
    body: 'M-11-46L-11 0H-3L0-38L4 0H12L11-46z',
    over: { cloth: 'plaster', shape: 'M-7-78C-14-76-15-64-14-42H14C15-64 14-76 7-78z' },
  },
};

/** Somebody seen from some way off: no face, only cloth, stance, and light from one side. */
export function person(studio: Studio, kind: Person, figure: Figure): string {
  const { x, base, height, wears, far = 0, lit = 0.6 } = figure;
  const { cloth, body, over } = dresses[kind];
  const fill = (material: Material) => {
    const shade = studio.paint(material, { far, lit: lit * 0.25 });
    const light = studio.paint(material, { far, lit });
    const [first, last] = studio.sunSide > 0 ? [shade, light] : [light, shade];
    return fade(
      studio,
      [
        [0, first],
        [0.45, studio.paint(material, { far, lit: lit * 0.5 })],
        [1, last],
      ],
      'across',
    );
  };
  const long = kind === 'thobe' || kind === 'abaya';
  const head = kind === 'child' ? -87 : -91;
  const parts = [
    kind === 'thobe' && over ? path(over.shape, fill(over.cloth)) : '',
    path(body, fill(long && wears ? wears : cloth)),
    !long && over ? path(over.shape, fill(wears ?? over.cloth)) : '',
    kind === 'abaya' ? '' : circle([0, head, kind === 'child' ? 8 : 6.4], fill('skin')),
    hat(kind, fill),
  ];
  const mirror = studio.random.chance(0.5) ? -1 : 1;
  const size = height / 100;
  return (
    shadow(studio, figure) +
    group(
      `translate(${round(x)} ${round(base)}) scale(${mirror * size} ${size})`.replaceAll(
        /\.(\d{3})\d+/g,
        '.$1',
      ),
      parts.join(''),
    )
  );
}

function hat(kind: Person, fill: (material: Material) => string): string {
  if (kind === 'worker') return path('M-9-93C-9-102 9-102 9-93L11-92H-11z', fill('cloth'));
  if (kind === 'thobe') return path('M-7-92C-8-101 8-101 7-92L6-95H-6z', fill('cloth'));
  if (kind === 'child') return path('M-8.5-87C-9-98 9-98 8.5-87Q0-93-8.5-87z', fill('black'));
  if (kind === 'abaya') return '';
  return path('M-6.7-91C-8-100 8-100 6.7-91Q0-96-6.7-91z', fill('black'));
}

function shadow(studio: Studio, { x, base, height, far = 0 }: Figure): string {
  const long = height * (studio.variant === 0 ? 0.28 : 0.55);
  const fill = fade(
    studio,
    studio.sunSide > 0
      ? [
          [0, '#1a2028', 0],
          [1, '#1a2028', 0.42],
        ]
      : [
          [0, '#1a2028', 0.42],
          [1, '#1a2028', 0],
        ],
    'across',
  );
  const at = x - (studio.sunSide * long) / 2;
  return far > 0.6 ? '' : path(ellipse([at, base, long * 0.6, height * 0.035]), fill);
}

type Crowd = Figure & {
  count: number;
  spread: number;
  depth: number;
  kinds: readonly [Person, ...Person[]];
};

/** People who stand about, farther ones smaller and first; `depth` is how far up they may stand. */
export function crowd(studio: Studio, { count, depth, kinds, ...figure }: Crowd): string {
  const { random } = studio;
  const colours = ['plaster', 'terracotta', 'petrol', 'ochre', 'olive', 'indigo', 'cloth'] as const;
  const first = random.whole(0, kinds.length - 1);
  const places = Array.from({ length: count }, (_, i) => ({
    // One to each stretch of ground, in no order of depth: nobody hides a neighbour.
    along: ((i + random.between(0.15, 0.85)) / count) * 2 - 1,
    near: random.next(),
    kind: kinds[(first + i * 3 + (i % 2)) % kinds.length] ?? kinds[0],
  }));
  return places
    .toSorted((a, b) => a.near - b.near)
    .map(({ along, near, kind }) => {
      const wears = kind === 'thobe' || kind === 'abaya' ? {} : { wears: random.pick(colours) };
      const base = figure.base - depth * (1 - near);
      const height = figure.height * (0.72 + 0.28 * near) * random.between(0.93, 1.05);
      const small = kind === 'child' ? height * 0.68 : height;
      const x = figure.x + along * figure.spread;
      return person(studio, kind, { ...figure, ...wears, x, base, height: small });
    })
    .join('');
}
