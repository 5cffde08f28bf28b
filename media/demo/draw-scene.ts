import type { Variant } from './palettes.ts';
import { bridge } from './scenes/bridge.ts';
import { dam } from './scenes/dam.ts';
import { desert } from './scenes/desert.ts';
import { factory } from './scenes/factory.ts';
import { farm } from './scenes/farm.ts';
import { harbour } from './scenes/harbour.ts';
import { hospital } from './scenes/hospital.ts';
import { laboratory } from './scenes/laboratory.ts';
import { library } from './scenes/library.ts';
import { market } from './scenes/market.ts';
import { mountains } from './scenes/mountains.ts';
import { museum } from './scenes/museum.ts';
import { observatory } from './scenes/observatory.ts';
import { parliament } from './scenes/parliament.ts';
import { school } from './scenes/school.ts';
import { sea } from './scenes/sea.ts';
import { skyline } from './scenes/skyline.ts';
import { solar } from './scenes/solar.ts';
import { stadium } from './scenes/stadium.ts';
import { station } from './scenes/station.ts';
import { street } from './scenes/street.ts';
import { theatre } from './scenes/theatre.ts';
import { studio, type Studio } from './studio.ts';

const scenes = {
  bridge,
  dam,
  desert,
  factory,
  farm,
  harbour,
  hospital,
  laboratory,
  library,
  market,
  mountains,
  museum,
  observatory,
  parliament,
  school,
  sea,
  skyline,
  solar,
  stadium,
  station,
  street,
  theatre,
} satisfies Record<string, (studio: Studio) => string>;

export type SceneName = keyof typeof scenes;

export const sceneNames = Object.keys(scenes) as SceneName[];

export const variants: readonly Variant[] = [0, 1, 2, 3];

export const isSceneName = (name: string): name is SceneName => Object.hasOwn(scenes, name);

export const isVariant = (number: number): number is Variant =>
  variants.some((variant) => variant === number);

/** A picture for the demo newspaper: an SVG of 1600 × 900, the same every time. */
export function drawScene(scene: SceneName, variant: Variant): string {
  const room = studio(scene, variant);
  const drawing = scenes[scene](room);
  const head = '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900">';
  const ground = `<path d="M0 0H1600V900H0z" fill="${room.palette.outdoors.haze}"/>`;
  return `${head}<defs>${room.definitions()}</defs>${ground}${drawing}</svg>`;
}
