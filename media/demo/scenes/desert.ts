import { caravan } from '#media/demo/shapes/animals.ts';
import { dune, rolling } from '#media/demo/shapes/land.ts';
import { haze, sky } from '#media/demo/shapes/sky.ts';
import type { Studio } from '#media/demo/studio.ts';

/** A caravan crosses below a great dune. */
export function desert(studio: Studio): string {
  return [
    sky(studio, 470, 4),
    dune(studio, { from: [-200, 520], crest: [260, 400], to: [900, 520], far: 0.66 }),
    dune(studio, { from: [500, 530], crest: [1290, 380], to: [1900, 540], far: 0.6 }),
    haze(studio, [500, 90], 0.7),
    dune(studio, { from: [60, 620], crest: [760, 330], to: [1560, 620], far: 0.3 }),
    haze(studio, [600, 70], 0.35),
    dune(studio, { from: [-700, 800], crest: [120, 560], to: [900, 800], far: 0.16 }),
    dune(studio, { from: [560, 800], crest: [1430, 585], to: [2300, 800], far: 0.12 }),
    dune(studio, { from: [-300, 800], crest: [560, 700], to: [1900, 800], far: 0.04 }),
    caravan(studio, { x: 690, base: 742, height: 92, count: 5 }),
    rolling(studio, { y: 770, rise: 60, far: 0, material: 'sand' }),
  ].join('');
}
