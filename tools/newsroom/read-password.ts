import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { isPublishedPassword } from '#newsroom/published-password.ts';
import { WrongUse } from './command.ts';

/** A password from standard input, or one that is made here; never an argument: other users of the machine could read it. */
export async function readPassword(isGiven: boolean): Promise<string> {
  if (!isGiven) return randomBytes(12).toString('base64url');
  const password = (await text(process.stdin)).replace(/\r?\n$/u, '');
  if (isPublishedPassword(password)) {
    throw new WrongUse('this is the password of the demo, which everybody knows: choose another');
  }
  return password;
}
