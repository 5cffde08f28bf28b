import type { Material } from '#media/demo/materials.ts';
import type { Studio } from '#media/demo/studio.ts';
import { d, fade, path, polygon } from './marks.ts';

type Land = { y: number; rise: number; far: number; material: Material };

/** Bare mountains: a broken line, with the flank turned from the light below every summit. */
export function ridge(
  studio: Studio,
  { y, rise, far, material, width = 150 }: Land & { width?: number },
) {
  const { random, sunSide } = studio;
  const deepest = Math.min(0.96, far + 0.3);
  const corners: Point[] = [];
  for (let x = -width; x < 1600 + width * 2; x += width * random.between(0.3, 0.85)) {
    const up = corners.length % 2 === 0 ? random.between(0.5, 1) : random.between(0.12, 0.5);
    corners.push([x, y - rise * up]);
  }
  const slopes = corners.slice(1).map((to, i) => broken(studio, [corners[i] ?? to, to], 3));
  const body = fade(studio, [
    [0, studio.paint(material, { far, lit: 0.85 })],
    [1, studio.paint(material, { far: deepest, lit: 0.7 })],
  ]);
  const shade = fade(studio, [
    [0, studio.paint(material, { far, lit: 0.05 })],
    [1, studio.paint(material, { far: deepest, lit: 0.5 }), 0.1],
  ]);
  const flanks = slopes.flatMap((slope, i) => {
    const downhill = i % 2 === 0;
    if (downhill === sunSide > 0) return [];
    const fall = downhill ? slope : slope.toReversed();
    const [top, foot] = [fall[0], fall.at(-1)];
    if (!top || !foot) return [];
    const deep: Point = [
      top[0] + (foot[0] - top[0]) * random.between(0.1, 0.35),
      foot[1] + rise * 0.12,
    ];
    const spurs = broken(studio, [deep, top], 3);
    return [polygon([...fall, [foot[0], foot[1] + rise * 0.12], ...spurs])];
  });
  return (
    path(polygon([...slopes.flat(), [1900, 900], [-300, 900]]), body) + path(flanks.join(''), shade)
  );
}

type Point = readonly [number, number];

/** The way from one point to another, bent at its middle again and again. */
function broken(studio: Studio, [from, to]: readonly [Point, Point], times: number): Point[] {
  if (times === 0) return [from];
  const [across, up] = [to[0] - from[0], to[1] - from[1]];
  const bend = studio.random.between(-0.14, 0.14);
  const part = studio.random.between(0.38, 0.62);
  const middle: Point = [
    from[0] + across * part - up * bend * 0.5,
    from[1] + up * part + Math.abs(across) * bend,
  ];
  return [...broken(studio, [from, middle], times - 1), ...broken(studio, [middle, to], times - 1)];
}

/** Soft ground: one long wave, lighter along its edge. */
export function rolling(studio: Studio, { y, rise, far, material }: Land): string {
  const { random } = studio;
  const phase = random.between(0, 6);
  const height = (x: number) =>
    y - rise * (0.5 + 0.33 * Math.sin(x / 290 + phase) + 0.17 * Math.sin(x / 121 + phase * 2));
  const points = Array.from({ length: 42 }, (_, i) => [i * 40 - 20, height(i * 40 - 20)] as const);
  const fill = fade(studio, [
    [0, studio.paint(material, { far, lit: 0.9 })],
    [0.35, studio.paint(material, { far, lit: 0.6 })],
    [1, studio.paint(material, { far: far * 0.7, lit: 0.35 })],
  ]);
  return path(polygon([...points, [1640, 900], [-40, 900]]), fill);
}

export type Dune = {
  crest: readonly [number, number];
  /** Where the crest starts and where it ends on the ground. */
  from: readonly [number, number];
  to: readonly [number, number];
  far: number;
};

/** One dune: a sunlit back, a sharp crest that winds down, and a slope in the shade. */
export function dune(studio: Studio, { crest, from, to, far }: Dune): string {
  const [cx, cy] = crest;
  const [fx, fy] = from;
  const [tx, ty] = to;
  const whole = `${d`M${fx} ${fy}C${fx + (cx - fx) * 0.5} ${fy - (fy - cy) * 0.25} ${cx - (cx - fx) * 0.22} ${cy} ${cx} ${cy}`}${d`C${cx + (tx - cx) * 0.25} ${cy} ${tx - (tx - cx) * 0.5} ${ty - (ty - cy) * 0.2} ${tx} ${ty}V900H${fx}z`}`;
  const [ex, ey] = studio.sunSide > 0 ? from : to;
  const slope = ex - cx;
  const lean = studio.sunSide > 0 ? 0.25 : 0.2;
  const reach = Math.max(-420, Math.min(420, slope));
  const rim = d`M${ex} ${ey}C${cx + slope * 0.5} ${ey - (ey - cy) * lean} ${cx + slope * 0.22} ${cy} ${cx} ${cy}`;
  const deep = ey + 130;
  const wind = `${d`C${cx - reach * 0.1} ${cy + (deep - cy) * 0.25} ${cx + reach * 0.3} ${cy + (deep - cy) * 0.4} ${cx + reach * 0.22} ${cy + (deep - cy) * 0.62}`}${d`S${cx + reach * 0.5} ${deep - 20} ${cx + reach * 0.55} ${deep}H${ex}z`}`;
  const light = fade(studio, [
    [0, studio.paint('sand', { far, lit: 1 })],
    [0.5, studio.paint('sand', { far, lit: 0.82 })],
    [1, studio.paint('sand', { far: far * 0.6, lit: 0.55 })],
  ]);
  const dark = fade(studio, [
    [0, studio.paint('earth', { far: far + 0.03, lit: 0.3 })],
    [0.6, studio.paint('earth', { far: far + 0.1, lit: 0.45 })],
    [1, studio.paint('sand', { far: far * 0.6, lit: 0.5 }), 0.1],
  ]);
  return path(whole, light) + path(rim + wind, dark);
}
