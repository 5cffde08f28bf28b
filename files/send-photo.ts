import { join } from 'node:path';
import type { Exchange } from '#http/exchange.ts';
import { plain } from '#http/plain.ts';
import { sendFile } from '#http/send-file.ts';
import { privatePhotoAddress } from '#newsroom/addresses.ts';
import { keyOfRendition } from '#newsroom/photos/rendition-names.ts';
import type { PublicPhotos } from './public-photos.ts';

type Photos = {
  dataDir: string;
  photos: PublicPhotos;
  /** Null when `photos` knows of every act that any process has committed; else resolves when it does. */
  catchUp: () => Promise<void> | null;
  /** Answers with what the desk has at this address. */
  askDesk: (inner: string, exchange: Exchange) => Promise<void>;
};

/**
 * Sends a rendition: its name says all that it depends on, so it may be kept for ever. Readers get those of
 * photos in print; whoever has a session is handed on to the desk, which knows who it is.
 */
export async function sendPhoto(
  { dataDir, photos, catchUp, askDesk }: Photos,
  file: string,
  exchange: Exchange,
): Promise<void> {
  const { req, res } = exchange;
  const key = keyOfRendition(file);
  if (key === null) return notThere(exchange);
  await catchUp();
  const photo = await photos.find(key);
  if (!photo) {
    const mayBeOfDesk = req.headers.cookie?.includes(sessionCookie) === true;
    if (!mayBeOfDesk) return notThere(exchange);
    return askDesk(`/ar${privatePhotoAddress(file)}`, exchange);
  }
  res.setHeader('Cache-Control', 'no-store');
  return sendFile(exchange, {
    root: join(dataDir, 'media', 'renditions'),
    path: file,
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Surrogate-Key': `photo-${photo.id}`,
    },
  });
}

/** As auth/better-auth.ts names it, with and without the prefix of a site on https. */
const sessionCookie = 'mihbara.session_token=';

/** Not to be kept: what is a draft's today is in print tomorrow. */
function notThere({ res }: Exchange): void {
  res.setHeader('Cache-Control', 'no-store');
  plain(res, 404, 'There is no such photo.');
}
