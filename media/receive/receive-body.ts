import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type UploadFault, uploadLimits } from '#newsroom/photos/uploads.ts';

export type Body = AsyncIterable<Uint8Array>;

export type Received =
  | { ok: true; bytes: number; key: string }
  | { ok: false; fault: Extract<UploadFault, 'too_large' | 'cut_off' | 'not_a_picture'> };

/** Beyond this much more nobody waits for who goes on sending. */
const mostInVain = 4 * uploadLimits.bytes;

/**
 * Writes what is sent into a new file, as it comes, and names it by its content: the first 20 hex digits of its
 * SHA-256. What is too large is read to its end and forgotten, so that whoever sends it hears the answer.
 */
export async function receiveBody(body: Body | null, path: string): Promise<Received> {
  if (body === null) return { ok: false, fault: 'not_a_picture' };
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const chunk of arriving(body)) {
      bytes += chunk.byteLength;
      if (bytes > uploadLimits.bytes + mostInVain) break;
      if (bytes > uploadLimits.bytes) continue;
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } catch (error) {
    if (error instanceof CutOff) return { ok: false, fault: 'cut_off' };
    throw error;
  } finally {
    await file.close();
  }
  if (bytes > uploadLimits.bytes) return { ok: false, fault: 'too_large' };
  if (bytes === 0) return { ok: false, fault: 'not_a_picture' };
  return { ok: true, bytes, key: hash.digest('hex').slice(0, 20) };
}

/** Reads what is still being sent, within bounds, and forgets it. */
export async function readInVain(body: Body | null): Promise<void> {
  if (body === null) return;
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      if (bytes > mostInVain) return;
    }
  } catch {
    // Whoever was sending has left, and needs no answer.
  }
}

class CutOff extends Error {}

/** Tells a failure of who sends from one of our disk. */
async function* arriving(body: Body): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  try {
    while (true) {
      const next = await chunks.next().catch((cause: unknown) => {
        throw new CutOff('The connection ended before the file did', { cause });
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await chunks.return?.().catch(() => {});
  }
}
