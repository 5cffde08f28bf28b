import { createHash } from 'node:crypto';

/** The name of a picture's files: the first 20 hex digits of the SHA-256 of its bytes. */
export function pictureKey(picture: Uint8Array | string): string {
  return createHash('sha256').update(picture).digest('hex').slice(0, 20);
}
