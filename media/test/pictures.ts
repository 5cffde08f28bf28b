import sharp, { type Sharp } from 'sharp';

/** A picture with something to see: a slope of colour under noise, so that every format has work to do. */
export function picture(width: number, height: number, seed = 1): Sharp {
  const data = Buffer.alloc(width * height * 3);
  let random = seed;
  for (let at = 0; at < data.length; at += 3) {
    const pixel = at / 3;
    const [x, y] = [(pixel % width) / width, Math.floor(pixel / width) / height];
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    const noise = (random / 2_147_483_648 - 0.5) * 16;
    const wave = Math.sin(x * 3 * seed + seed) * Math.cos(y * 4 * seed - x * seed * seed);
    data[at] = 120 + 90 * wave + noise;
    data[at + 1] = 110 + 70 * wave + 20 * x + noise;
    data[at + 2] = 100 + 50 * wave + 40 * (1 - y) + noise;
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** A JPEG segment: an APP or a comment. */
export function segment(marker: number, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** The JPEG with segments behind its first two bytes. */
export function withSegments(jpeg: Buffer, ...segments: Buffer[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}
