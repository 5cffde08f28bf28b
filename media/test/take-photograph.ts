import sharp from 'sharp';
import { type Random, seeded } from '#newsroom/seeded.ts';

const size = { width: 3000, height: 2000 };
const leaves = 12_000;
/** In pixels. Smaller shapes have no shade of their own. */
const radius = { least: 9, shaded: 40, most: 620 };
const grain = { type: 'gaussian', mean: 128, sigma: 9 } as const;

/**
 * A JPEG of 3000 × 2000 pixels to stand for a photograph, since none stands in this repository: opaque shapes that
 * hide one another, whose sizes follow a power law, under a sensor's grain. Such "dead leaves" have the statistics of
 * photographs (Lee, Mumford, Huang: Occlusion Models for Natural Images, 2001), and cameras are tested with
 * them (ISO 19567-2).
 */
export async function takePhotograph(name: string): Promise<Buffer> {
  const random = seeded(name);
  const drawn = Array.from({ length: leaves }, () => leaf(random)).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${shades}${drawn}</svg>`;
  const noise = sharp({ create: { ...size, channels: 3, background: '#808080', noise: grain } });
  return sharp(Buffer.from(svg), { unlimited: true })
    .flatten({ background: '#6f6a5c' })
    .composite([{ input: await noise.png({ compressionLevel: 1 }).toBuffer(), blend: 'overlay' }])
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** Light falls on every shape from one side. */
const shades =
  '<linearGradient id="s"><stop stop-color="#fff" stop-opacity=".22"/><stop offset="1" stop-opacity=".3"/></linearGradient>';

/** One shape. The density of radii falls with their third power: no scale stands out. */
function leaf(random: Random): string {
  const [least, most] = [radius.least ** -2, radius.most ** -2];
  const r = (random.next() * (least - most) + most) ** -0.5;
  const place = [random.between(0, size.width), random.between(0, size.height)];
  const flat = r * random.between(0.45, 1);
  const [x, y, across, down] = [...place, r, flat].map((value) => value.toFixed(1));
  const turned = `rotate(${random.whole(0, 179)} ${x} ${y})`;
  const shape = `<ellipse cx="${x}" cy="${y}" rx="${across}" ry="${down}" transform="${turned}"`;
  const shade = r < radius.shaded ? '' : `${shape} fill="url(#s)"/>`;
  return `${shape} fill="${colour(random)}"/>${shade}`;
}

/** Stone, leaf, sky and cloth: dull colours are many, bright ones few. */
function colour(random: Random): string {
  const hue = random.pick([34, 40, 28, 90, 78, 205, 212, 16]);
  const bright = random.chance(0.08) ? 55 : 22;
  return `hsl(${hue} ${random.whole(4, bright)}% ${random.whole(14, 82)}%)`;
}
