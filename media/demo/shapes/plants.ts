import type { Look, Studio } from '#media/demo/studio.ts';
import { circle, d, ellipse, fade, many, type Pair, path, round, stroke, turned } from './marks.ts';

type Plant = Look & { x: number; base: number; height: number };

/** A date palm: a leaning trunk with its rings and a crown of arching leaves. */
export function palm(studio: Studio, { x, base, height, far = 0, lit = 0.6 }: Plant): string {
  const { random } = studio;
  const lean = random.between(-0.06, 0.06) * height;
  const [top, tip] = [base - height * 0.8, x + lean];
  const thick = height * 0.036;
  const trunk = d`M${x - thick} ${base}C${x - thick * 0.6} ${base - height * 0.4} ${tip - thick} ${top + height * 0.3} ${tip - thick * 0.7} ${top}H${tip + thick * 0.7}C${tip + thick * 0.8} ${top + height * 0.3} ${x + thick} ${base - height * 0.4} ${x + thick * 1.2} ${base}z`;
  const bark = fade(
    studio,
    [
      [0, studio.paint('wood', { far, lit: studio.sunSide > 0 ? 0.1 : 0.8 })],
      [1, studio.paint('wood', { far, lit: studio.sunSide > 0 ? 0.8 : 0.1 })],
    ],
    'across',
  );
  const count = 15;
  const leaf = (i: number, bright: boolean) => {
    const angle = (i / (count - 1)) * Math.PI * 1.36 - Math.PI * 1.18 + random.between(-0.08, 0.08);
    const long = height * random.between(0.34, 0.44);
    const [dx, dy] = [Math.cos(angle) * long, Math.sin(angle) * long * 0.72];
    const drop = Math.abs(Math.cos(angle)) * long * 0.5 + long * 0.08;
    const [ex, ey] = [tip + dx, top + dy + drop];
    const [mx, my] = [tip + dx * 0.55, top + dy * 1.05 - long * 0.06];
    const blade = d`M${tip} ${top}Q${mx} ${my - long * 0.07} ${ex} ${ey}Q${mx + dx * 0.02} ${my + long * 0.17} ${tip} ${top + 3}z`;
    return path(blade, studio.paint('palm', { far, lit: bright ? lit + 0.25 : lit * 0.3 }));
  };
  return [
    path(trunk, bark),
    many(count, (i) => leaf(i, false)),
    many(count, (i) => (i % 2 || i / count > 0.5 !== studio.sunSide > 0 ? '' : leaf(i, true))),
    circle([tip, top, thick * 1.3], studio.paint('ochre', { far, lit: lit * 0.6 })),
  ].join('');
}

/** A broad tree: masses of leaves, lit from one side. */
export function tree(studio: Studio, { x, base, height, far = 0, lit = 0.6 }: Plant): string {
  const { random, sunSide } = studio;
  const crown = height * 0.34;
  const y = base - height * 0.64;
  const trunk = d`M${x - height * 0.03} ${base}Q${x - height * 0.01} ${base - height * 0.2} ${x - height * 0.05} ${y}H${x + height * 0.05}Q${x + height * 0.015} ${base - height * 0.2} ${x + height * 0.035} ${base}z`;
  const masses = (count: number, [spread, size]: Pair, [light, shift]: Pair) => {
    const colour = studio.paint('leaf', { far, lit: light });
    const data = many(count, (i) => {
      const angle = (i / count) * Math.PI * 2 + random.between(-0.3, 0.3);
      const out = crown * spread * random.between(0.55, 1);
      const r = crown * size * random.between(0.7, 1.15);
      return ellipse([
        x + shift * sunSide + Math.cos(angle) * out * 1.2,
        y + Math.sin(angle) * out * 0.72 - Math.abs(shift) * 0.7,
        r * 1.15,
        r,
      ]);
    });
    return path(data, colour);
  };
  return [
    path(trunk, studio.paint('darkwood', { far, lit: lit * 0.5 })),
    masses(13, [0.85, 0.42], [lit * 0.15, 0]),
    masses(11, [0.66, 0.34], [lit * 0.6, crown * 0.12]),
    masses(12, [0.6, 0.17], [lit + 0.3, crown * 0.26]),
  ].join('');
}

/** A cypress. */
export function cypress(studio: Studio, { x, base, height, far = 0 }: Plant): string {
  const half = height * 0.1;
  const shape = d`M${x} ${base - height}C${x + half * 1.2} ${base - height * 0.6} ${x + half * 1.6} ${base - height * 0.1} ${x + half * 0.3} ${base}H${x - half * 0.3}C${x - half * 1.6} ${base - height * 0.1} ${x - half * 1.2} ${base - height * 0.6} ${x} ${base - height}z`;
  return path(shape, turned(studio, 'palm', far));
}

/** Low bushes along a line. */
export function bushes(
  studio: Studio,
  { x, base, height, far = 0, lit = 0.6, width }: Plant & { width: number },
): string {
  const { random } = studio;
  const mass = (light: number, size: number, up: number) =>
    path(
      many(Math.max(3, Math.round(width / height)), () => {
        const r = height * size * random.between(0.35, 0.7);
        return ellipse([x + random.between(0, width), base - r * 0.5 - up, r * 1.4, r]);
      }),
      studio.paint('leaf', { far, lit: light }),
    );
  return mass(lit * 0.15, 1, 0) + mass(lit * 0.8, 0.62, height * 0.16);
}

/** Blades of grass or stubble, as short strokes. */
export function tufts(
  studio: Studio,
  { x, base, height, width, far = 0 }: Plant & { width: number },
): string {
  const { random } = studio;
  const data = many(Math.round(width / 9), () => {
    const left = x + random.between(0, width);
    return `M${round(left)} ${round(base + random.between(-4, 4))}l${round(random.between(-6, 6))} ${round(-height * random.between(0.5, 1))}`;
  });
  return stroke(data, [studio.paint('crop', { far, lit: 0.35 }), 2]);
}
