import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export type Hashed = { bytes: number; sha256: string };

/** The length and the SHA-256 of what comes. */
export async function hashOf(content: AsyncIterable<Buffer>): Promise<Hashed> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

export async function hashFile(path: string): Promise<Hashed> {
  return hashOf(createReadStream(path, { highWaterMark: 1 << 20 }));
}
