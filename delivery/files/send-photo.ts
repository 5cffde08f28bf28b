import { join } from 'node:path';
import type { Delivery, Exchange } from '#delivery/delivery.ts';
import { keyOfRendition } from '#newsroom/photos/rendition-names.ts';
import { plain } from '#delivery/plain.ts';
import { sendFile } from './send-file.ts';

/** Sends a rendition; its name is the hash of its content, so it may be kept for ever. */
export async function sendPhoto(
  { config }: Pick<Delivery, 'config'>,
  file: string,
  exchange: Exchange,
): Promise<void> {
  if (keyOfRendition(file) === null) return plain(exchange.res, 404, 'There is no such photo.');
  return sendFile(exchange, {
    root: join(config.dataDir, 'media'),
    path: file,
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  });
}
