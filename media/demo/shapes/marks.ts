import type { Material } from '#media/demo/materials.ts';
import type { Studio } from '#media/demo/studio.ts';

/** Path data with its numbers rounded: a drawing stays small, and alike on every machine. */
export function d(parts: TemplateStringsArray, ...values: number[]): string {
  return parts.reduce((text, part, i) => `${text}${round(values[i - 1] ?? 0)}${part}`);
}

export type Pair = readonly [number, number];
export type Triple = readonly [number, number, number];
export type Quad = readonly [number, number, number, number];

export const round = (value: number) => String(Math.round(value * 10) / 10);

export const path = (data: string, fill: string, more = '') =>
  `<path d="${data}" fill="${fill}" ${more}/>`;

type Pen = readonly [colour: string, width: number];

export const stroke = (data: string, [colour, width]: Pen, more = '') =>
  `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${round(width)}" ${more}/>`;

export const box = ([x, y, width, height]: Quad) => d`M${x} ${y}h${width}v${height}h${-width}z`;

export const rect = (at: Quad, fill: string, more = '') => path(box(at), fill, more);

export const ellipse = ([x, y, rx, ry]: Quad) =>
  d`M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0z`;

export const circle = ([x, y, r]: Triple, fill: string, more = '') =>
  path(ellipse([x, y, r, r]), fill, more);

export const polygon = (points: readonly Pair[]) =>
  `${points.map(([x, y], i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('')}z`;

export const group = (transform: string, content: string, more = '') =>
  `<g transform="${transform}" ${more}>${content}</g>`;

export const many = (count: number, draw: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');

/** Offset, colour and (if it is not 1) opacity. */
export type Stop = readonly [number, string, number?];

const stopMarks = (list: readonly Stop[]) =>
  list
    .map(([at, colour, alpha = 1]) => {
      const opacity = alpha === 1 ? '' : ` stop-opacity="${alpha}"`;
      return `<stop offset="${at}" stop-color="${colour}"${opacity}/>`;
    })
    .join('');

export type Direction = 'down' | 'across';

/** A linear gradient over the box of the shape it fills. */
export function fade(studio: Studio, stops: readonly Stop[], direction: Direction = 'down') {
  const line = direction === 'down' ? 'x2="0" y2="1"' : 'x2="1" y2="0"';
  return studio.define(`<linearGradient id="@" ${line}>${stopMarks(stops)}</linearGradient>`);
}

/** Light falls across a standing round thing: dark on one side, bright on the other. */
export function turned(studio: Studio, material: Material, far = 0) {
  const paint = (lit: number) => studio.paint(material, { far, lit });
  const tones: Stop[] = [
    [0, paint(0.08)],
    [0.55, paint(0.6)],
    [1, paint(0.97)],
  ];
  const stops =
    studio.sunSide > 0 ? tones : tones.map(([at, tone]): Stop => [1 - at, tone]).toReversed();
  return fade(studio, stops, 'across');
}

/** One material from lit `top` to lit `foot`. */
export function downward(studio: Studio, material: Material, [top, foot]: Pair, far = 0) {
  return fade(studio, [
    [0, studio.paint(material, { lit: top, far })],
    [1, studio.paint(material, { lit: foot, far })],
  ]);
}

/** A round gradient over the box of the shape it fills. */
export function glow(studio: Studio, stops: readonly Stop[]) {
  return studio.define(`<radialGradient id="@">${stopMarks(stops)}</radialGradient>`);
}
