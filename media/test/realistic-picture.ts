import sharp from 'sharp';

type Wanted = { width: number; height: number; format: 'jpeg' | 'png'; seed: number };

/** A picture as large as a camera's of that size: slopes of light under the noise of a sensor. */
export async function realisticPicture({ width, height, format, seed }: Wanted): Promise<Buffer> {
  const data = Buffer.alloc(width * height * 3);
  let random = seed;
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
      // Three small numbers out of one: the sum of dice is a bell.
      const noise = (random >>> 29) + ((random >>> 25) & 7) - 7;
      const light = 90 + (60 * x) / width + 40 * Math.sin((y / height) * 9 + seed);
      data[at] = light + noise;
      data[at + 1] = light * 0.9 + noise;
      data[at + 2] = light * 0.7 + 30 - noise;
      at += 3;
    }
  }
  const picture = sharp(data, { raw: { width, height, channels: 3 } });
  return format === 'jpeg'
    ? picture.jpeg({ quality: 95 }).toBuffer()
    : picture.png({ compressionLevel: 3 }).toBuffer();
}
