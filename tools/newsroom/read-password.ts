import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';

/** A password from standard input, or one that is made here; never an argument: other users of the machine could read it. */
export async function readPassword(isGiven: boolean): Promise<string> {
  if (!isGiven) return randomBytes(12).toString('base64url');
  return (await text(process.stdin)).replace(/\r?\n$/u, '');
}
