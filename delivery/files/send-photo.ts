import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** `<key>-<width>.<type>`, as media/ names renditions; nothing else can be asked for, so no path can climb. */
const rendition = /^[0-9a-f]{20}-\d{2,4}\.(webp|jpg)$/u;
const types: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg' };

/** Sends a rendition; its name is the hash of its content, so it may be kept for ever. */
export async function sendPhoto(folder: string, file: string, res: ServerResponse): Promise<void> {
  const type = types[rendition.exec(file)?.[1] ?? ''];
  const path = join(folder, file);
  const size = type
    ? await stat(path).then(
        (found) => found.size,
        () => null,
      )
    : null;
  if (!type || size === null) {
    res.writeHead(404).end();
    return;
  }
  res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  res.writeHead(200, {
    'Content-Type': type,
    'Content-Length': size,
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
  if (res.req.method === 'HEAD') {
    res.end();
    return;
  }
  try {
    await pipeline(createReadStream(path), res);
  } catch (error) {
    if (!hasLeft(error)) throw error;
  }
}

/** Readers scroll on and close tabs before a photo has come: that is no failure of ours. */
function hasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
