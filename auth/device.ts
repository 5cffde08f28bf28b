/** Browsers that have signed in before: a signed cookie says with which accounts, so that strangers cannot lock their people out. */
import { randomBytes } from 'node:crypto';
import { readSignedCookie, signedCookie } from './session-cookie.ts';

export type Device = { id: string; people: readonly string[] };

/** A newsroom's shared computer; the cookie must stay small. */
const mostPeople = 8;
/** As long as browsers keep any cookie (RFC 6265bis, 5.5). */
export const deviceSeconds = 400 * 24 * 60 * 60;

/** Null for a browser in which nobody has signed in yet, or that says so without our signature. */
export function readDevice(
  header: string | undefined,
  name: string,
  secret: string,
): Device | null {
  const [id, ...people] = readSignedCookie(header, name, secret)?.split('~') ?? [];
  return id ? { id, people } : null;
}

/** The cookie's value once this person has signed in, too; those who did longest ago are forgotten. */
export function deviceCookie(device: Device | null, personId: string, secret: string): string {
  const { id, people } = device ?? { id: randomBytes(12).toString('base64url'), people: [] };
  const all = [personId, ...people.filter((one) => one !== personId)].slice(0, mostPeople);
  return signedCookie([id, ...all].join('~'), secret);
}
