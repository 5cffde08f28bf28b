export type Variant = 0 | 1 | 2 | 3;

/** Light on surfaces: in the sun, in the shade, and the colour that distance fades to. */
export type Air = { light: string; shade: string; haze: string };

export type Palette = {
  /** From the zenith to the horizon. */
  sky: readonly [string, string, string, string];
  cloud: { bright: string; dark: string };
  /** `up` is the height above the horizon in pixels. A disc of radius 0 is out of the picture. */
  sun: { x: number; up: number; radius: number; colour: string; glow: string; strength: number };
  stars: boolean;
  outdoors: Air;
  indoors: Air;
  water: { far: string; near: string; glint: string };
  /** Lamps and windows from inside; `lit` is the share of windows with a light on. */
  lamp: { colour: string; lit: number; glow: number };
};

/** Day, dusk, night and dawn: the four lights in which every scene can be drawn. */
export const palettes: Record<Variant, Palette> = {
  0: {
    sky: ['#5d8fb0', '#8fb6c8', '#c6d9da', '#ece7d6'],
    cloud: { bright: '#fbf8ef', dark: '#b9c9cf' },
    sun: { x: 1090, up: 420, radius: 0, colour: '#fffdf2', glow: '#fff6dc', strength: 0.75 },
    stars: false,
    outdoors: { light: '#fff5e2', shade: '#8596a6', haze: '#d3dddb' },
    indoors: { light: '#fff3df', shade: '#75767c', haze: '#d9d8cf' },
    water: { far: '#a9c6c9', near: '#2f6473', glint: '#f4f6ea' },
    lamp: { colour: '#ffe9bd', lit: 0.04, glow: 0 },
  },
  1: {
    sky: ['#34476a', '#77708f', '#d2937f', '#f6c98f'],
    cloud: { bright: '#f7b98a', dark: '#6d6282' },
    sun: { x: 1040, up: 74, radius: 44, colour: '#fff0cf', glow: '#ffc684', strength: 0.85 },
    stars: false,
    outdoors: { light: '#ffcd97', shade: '#595a7a', haze: '#d69c80' },
    indoors: { light: '#ffd6a0', shade: '#544a58', haze: '#c2937a' },
    water: { far: '#dca283', near: '#2c3d59', glint: '#ffe3b3' },
    lamp: { colour: '#ffd58c', lit: 0.34, glow: 0.5 },
  },
  2: {
    sky: ['#0a1524', '#122a40', '#23475c', '#4d6f78'],
    cloud: { bright: '#4f7084', dark: '#1b3044' },
    sun: { x: 1060, up: 350, radius: 30, colour: '#f3efdc', glow: '#a9c4cc', strength: 0.45 },
    stars: true,
    outdoors: { light: '#8faabd', shade: '#2b3c50', haze: '#2f5163' },
    indoors: { light: '#ffdba3', shade: '#4a4140', haze: '#5d4c40' },
    water: { far: '#4b6b78', near: '#0d2233', glint: '#d9e3d8' },
    lamp: { colour: '#ffcf83', lit: 0.62, glow: 0.9 },
  },
  3: {
    sky: ['#6b8ca6', '#a3afbb', '#dcc4bb', '#f8dec0'],
    cloud: { bright: '#fde6d2', dark: '#a59eac' },
    sun: { x: 560, up: 66, radius: 38, colour: '#fffaea', glow: '#ffe5bf', strength: 0.8 },
    stars: false,
    outdoors: { light: '#ffe6cb', shade: '#7a7e95', haze: '#e3ccbf' },
    indoors: { light: '#ffe8cc', shade: '#6b6872', haze: '#dccbbd' },
    water: { far: '#dcc7bc', near: '#476678', glint: '#fff3dd' },
    lamp: { colour: '#ffe0ab', lit: 0.12, glow: 0.2 },
  },
};
