import { mix, under } from './colour.ts';
import { type Material, materials } from './materials.ts';
import { type Air, type Palette, type Variant, palettes } from './palettes.ts';
import { type Random, seeded } from '#newsroom/seeded.ts';

/** How far away a surface is (0 near, 1 lost in the haze) and how much light falls on it. */
export type Look = { far?: number; lit?: number };

export type Studio = {
  variant: Variant;
  palette: Palette;
  random: Random;
  /** +1 when the light comes from the higher x, -1 from the lower. */
  sunSide: 1 | -1;
  paint: (material: Material, look?: Look) => string;
  /** Keeps a definition once and answers how to refer to it; `@` stands for its id. */
  define: (definition: string) => string;
  definitions: () => string;
  /** The same studio under a roof: surfaces take the light of the room. */
  indoors: () => Studio;
};

/** Everything that a scene draws with: light, colours, chance, and shared definitions. */
export function studio(scene: string, variant: Variant): Studio {
  const palette = palettes[variant];
  const kept = new Map<string, string>();
  const outside: Studio = {
    variant,
    palette,
    random: seeded(`${scene} ${variant}`),
    sunSide: palette.sun.x > 800 ? 1 : -1,
    paint: paintIn(palette.outdoors),
    define: (definition) => {
      const id = kept.get(definition) ?? `d${kept.size}`;
      kept.set(definition, id);
      return `url(#${id})`;
    },
    definitions: () => [...kept].map(([text, id]) => text.replaceAll('@', id)).join(''),
    indoors: () => ({ ...outside, paint: paintIn(palette.indoors) }),
  };
  return outside;
}

function paintIn(air: Air): Studio['paint'] {
  return (material, { far = 0, lit = 0.6 } = {}) =>
    mix(under(mix(air.shade, air.light, lit), materials[material]), air.haze, far);
}
