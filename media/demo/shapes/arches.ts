import type { Material } from '#media/demo/materials.ts';
import type { Look, Studio } from '#media/demo/studio.ts';
import { d, downward, fade, group, many, path, rect, type Triple } from './marks.ts';

export type Opening = { x: number; base: number; width: number; height: number };

/** A pointed arch of four centres; `x` is its middle. */
export function arch({ x, base, width, height }: Opening): string {
  const half = width / 2;
  const top = base - height;
  const spring = top + Math.min(height * 0.6, width * 0.68);
  const left = d`M${x - half} ${base}V${spring}C${x - half} ${spring - half * 0.62} ${x - half * 0.42} ${top + half * 0.24} ${x} ${top}`;
  return `${left}${d`C${x + half * 0.42} ${top + half * 0.24} ${x + half} ${spring - half * 0.62} ${x + half} ${spring}V${base}z`}`;
}

/** A round arch; `x` is its middle. */
export const roundArch = ({ x, base, width, height }: Opening) =>
  d`M${x - width / 2} ${base}V${base - height + width / 2}a${width / 2} ${width / 2} 0 0 1 ${width} 0V${base}z`;

type Dressed = Look & { material: Material; inside?: string };

/** An arched opening in a wall: moulding, depth, and the lit side of its reveal. */
export function doorway(
  studio: Studio,
  at: Opening,
  { material, far = 0, inside }: Dressed,
): string {
  const { palette, sunSide } = studio;
  const deep = studio.paint('black', { far: far + 0.1, lit: 0.3 });
  const warm = palette.lamp.lit > 0.3 ? palette.lamp.colour : deep;
  const hole = fade(studio, [
    [0, deep],
    [1, studio.paint('darkwood', { far: far + 0.12, lit: 0.45 })],
  ]);
  const lampLight = fade(studio, [
    [0, warm, 0.75],
    [1, studio.paint('darkwood', { far, lit: 0.5 })],
  ]);
  const reveal = at.width * 0.1 * sunSide;
  const frame = { ...at, width: at.width * 1.2, height: at.height + at.width * 0.12 };
  const inner = { ...at, x: at.x + reveal / 2, width: at.width * 0.9, height: at.height * 0.985 };
  return [
    path(arch(frame), studio.paint(material, { far, lit: 0.92 })),
    path(arch(at), studio.paint(material, { far, lit: 0.12 })),
    path(arch(inner), inside ?? (palette.lamp.lit > 0.3 ? lampLight : hole)),
  ].join('');
}

type Arcade = Opening & Dressed & { count: number };

/** A wall of equal arches from `x` to `x + width`, with a cornice and its shadow. */
export function arcade(studio: Studio, wall: Arcade): string {
  const { x, base, width, height, count, material, far = 0 } = wall;
  const bay = width / count;
  const face = downward(studio, material, [0.72, 0.58], far);
  const dark = fade(studio, [
    [0, '#141a22', 0.3],
    [1, '#141a22', 0],
  ]);
  const openings = many(count, (i) => {
    const at = { x: x + bay * (i + 0.5), base, width: bay * 0.66, height: height * 0.8 };
    return doorway(studio, at, wall);
  });
  return [
    rect([x, base - height, width, height], face),
    openings,
    rect([x - 6, base - height - 10, width + 12, 12], studio.paint(material, { far, lit: 1 })),
    rect([x, base - height + 2, width, 18], dark),
  ].join('');
}

/** A dome on a drum, `radius` wide on either side of `x`. */
export function dome(
  studio: Studio,
  { x, base, radius, material, far = 0 }: Dressed & { x: number; base: number; radius: number },
): string {
  const shade = studio.paint(material, { far, lit: 0.1 });
  const light = studio.paint(material, { far, lit: 1 });
  const half = studio.paint(material, { far, lit: 0.6 });
  const [first, last] = studio.sunSide > 0 ? [shade, light] : [light, shade];
  const side = fade(
    studio,
    [
      [0, first],
      [0.5, half],
      [0.82, studio.sunSide > 0 ? light : shade],
      [1, last],
    ],
    'across',
  );
  const drum = radius * 0.34;
  const ribs = many(5, (i) => {
    const lean = (i - 2) * 0.36;
    return `<path d="M${lean} 0C${lean * 1.25} -.5 ${lean * 0.6} -1 0 -1.26" stroke="${shade}" stroke-width=".018" fill="none" opacity=".5"/>`;
  });
  const windows = many(7, (i) => {
    const at = {
      x: x + (i - 3) * radius * 0.27,
      base: base - drum * 0.18,
      width: radius * 0.11,
      height: drum * 0.6,
    };
    return path(arch(at), studio.paint('black', { far: far + 0.1, lit: 0.4 }));
  });
  const top = base - drum;
  return [
    rect([x - radius * 0.96, top, radius * 1.92, drum], side),
    windows,
    group(`translate(${x} ${top}) scale(${radius})`, path(DOME, side) + ribs),
    rect([x - radius * 1.02, top - 4, radius * 2.04, 6], light),
    finial(studio, [x, top - radius * 1.24, radius * 0.3]),
  ].join('');
}

// One unit of radius.
const DOME = 'M-1 0C-1.16-.5-.62-.98 0-1.26C.62-.98 1.16-.5 1 0z';

export function finial(studio: Studio, [x, y, height]: Triple): string {
  const gold = studio.paint('ochre', { lit: 0.9 });
  const r = height * 0.2;
  const moon = d`M${x - r} ${y - height}a${r} ${r} 0 1 0 ${r * 2} 0a${r * 0.82} ${r * 0.82} 0 1 1 ${-r * 2} 0z`;
  return (
    rect([x - height * 0.04, y - height * 0.8, height * 0.08, height * 0.85], gold) +
    path(moon, gold)
  );
}

/** A slender tower with two balconies and a pointed cap. */
export function minaret(
  studio: Studio,
  { x, base, width, height, material, far = 0 }: Opening & Dressed,
): string {
  const shade = studio.paint(material, { far, lit: 0.15 });
  const light = studio.paint(material, { far, lit: 1 });
  const [first, last] = studio.sunSide > 0 ? [shade, light] : [light, shade];
  const side = fade(
    studio,
    [
      [0, first],
      [0.6, studio.paint(material, { far, lit: 0.6 })],
      [1, last],
    ],
    'across',
  );
  const part = (w: number, from: number, to: number) =>
    rect([x - w / 2, base - height * to, w, height * (to - from)], side);
  const balcony = (w: number, at: number) => {
    const y = base - height * at;
    const flare = d`M${x - w * 0.5} ${y + w * 0.5}L${x - w * 0.82} ${y}H${x + w * 0.82}L${x + w * 0.5} ${y + w * 0.5}z`;
    return path(flare, shade) + rect([x - w * 0.82, y - w * 0.3, w * 1.64, w * 0.3], side);
  };
  const cap = width * 0.5;
  const y = base - height * 0.9;
  const spire = d`M${x - cap * 0.5} ${y}C${x - cap * 0.9} ${y - cap * 0.6} ${x - cap * 0.2} ${y - cap * 1.2} ${x} ${y - cap * 2}C${x + cap * 0.2} ${y - cap * 1.2} ${x + cap * 0.9} ${y - cap * 0.6} ${x + cap * 0.5} ${y}z`;
  const slits = many(4, (i) =>
    path(
      arch({ x, base: base - height * (0.14 + i * 0.12), width: width * 0.2, height: width * 0.6 }),
      shade,
    ),
  );
  return [
    part(width, 0, 0.6),
    slits,
    part(width * 0.74, 0.6, 0.8),
    part(width * 0.5, 0.8, 0.9),
    balcony(width, 0.6),
    balcony(width * 0.74, 0.8),
    path(spire, side),
    finial(studio, [x, y - cap * 1.9, width * 0.8]),
  ].join('');
}
