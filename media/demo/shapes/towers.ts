import type { Studio } from '#media/demo/studio.ts';
import { type Block, windows } from './buildings.ts';
import { box, d, fade, many, path, polygon, rect } from './marks.ts';

type Tower = Block & { shape?: 'flat' | 'taper' | 'sail' | 'step' | 'needle' };

/** A tall building of glass: vertical light on one edge, bands of floors, lit windows at night. */
/** A tall building of glass: vertical light on one edge, bands of floors, lit windows at night. */
export function tower(studio: Studio, tall: Tower): string {
  const { x, base, width, height, material, far = 0, shape = 'flat' } = tall;
  const top = base - height;
  const outline = outlines[shape](x, top, width, base);
  const shade = studio.paint(material, { far, lit: 0.12 });
  const light = studio.paint(material, { far, lit: 1 });
  const half = studio.paint(material, { far, lit: 0.5 });
  const side =
    studio.sunSide > 0
      ? fade(
          studio,
          [
            [0, shade],
            [0.62, half],
            [0.63, light],
            [1, half],
          ],
          'across',
        )
      : fade(
          studio,
          [
            [0, half],
            [0.37, light],
            [0.38, half],
            [1, shade],
          ],
          'across',
        );
  const clip = studio.define(`<clipPath id="@"><path d="${outline}"/></clipPath>`);
  const floors = many(Math.floor(height / 13), (i) => box([x, top + i * 13, width, 3.2]));
  const lights = windows(studio, {
    x,
    y: top + 10,
    width,
    height: height - 14,
    columns: Math.round(width / 11),
    rows: Math.round(height / 13),
    far,
    share: [0.6, 0.42],
  });
  const sky = fade(studio, [
    [0, studio.palette.sky[2], 0.3],
    [0.7, studio.palette.sky[2], 0],
  ]);
  return [
    path(outline, side),
    `<g clip-path="${clip}">${path(floors, studio.paint('dark', { far: far + 0.2, lit: 0.4 }), 'fill-opacity=".35"')}`,
    studio.palette.lamp.lit > 0.1 ? lights : '',
    `${rect([x, top, width, height], sky)}</g>`,
  ].join('');
}

const outlines = {
  flat: (x: number, top: number, width: number, base: number) => box([x, top, width, base - top]),
  taper: (x: number, top: number, width: number, base: number) =>
    polygon([
      [x, base],
      [x + width * 0.12, top + 30],
      [x + width * 0.3, top],
      [x + width * 0.7, top],
      [x + width * 0.88, top + 30],
      [x + width, base],
    ]),
  sail: (x: number, top: number, width: number, base: number) =>
    d`M${x} ${base}V${top}C${x + width * 0.7} ${top + (base - top) * 0.2} ${x + width} ${top + (base - top) * 0.55} ${x + width} ${base}z`,
  step: (x: number, top: number, width: number, base: number) => {
    const rise = (base - top) / 4;
    return polygon([
      [x, base],
      [x, top + rise],
      [x + width * 0.2, top + rise],
      [x + width * 0.2, top + rise * 0.4],
      [x + width * 0.36, top + rise * 0.4],
      [x + width * 0.36, top],
      [x + width * 0.64, top],
      [x + width * 0.64, top + rise * 0.4],
      [x + width * 0.8, top + rise * 0.4],
      [x + width * 0.8, top + rise],
      [x + width, top + rise],
      [x + width, base],
    ]);
  },
  needle: (x: number, top: number, width: number, base: number) =>
    d`M${x} ${base}C${x + width * 0.36} ${base - (base - top) * 0.4} ${x + width * 0.46} ${top + (base - top) * 0.3} ${x + width * 0.5} ${top}C${x + width * 0.54} ${top + (base - top) * 0.3} ${x + width * 0.64} ${base - (base - top) * 0.4} ${x + width} ${base}z`,
};
