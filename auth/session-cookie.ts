/** The cookies that this newsroom signs, read without a database: what is checked before anything else is done. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Longer than any token of ours. */
const mostLength = 600;

/**
 * On https no other site of the same domain, and nobody on plain http, can plant a cookie of these names
 * (RFC 6265bis, 4.1.3.2); on http, as on one's own machine, browsers keep no cookie with such a name.
 */
export function cookieNames(siteUrl: string): { session: string; device: string } {
  const prefix = siteUrl.startsWith('https:') ? '__Host-' : '';
  return { session: `${prefix}mihbara.session_token`, device: `${prefix}mihbara.device` };
}

/** A value as Better Auth signs it: itself, a dot, and its HMAC. As it stands in a cookie, encoded. */
export function signedCookie(value: string, secret: string): string {
  return encodeURIComponent(`${value}.${signatureOf(value, secret)}`);
}

/** The value of the first cookie of this name that was signed with this secret; null where there is none. */
export function readSignedCookie(
  header: string | undefined,
  name: string,
  secret: string,
): string | null {
  if (!header?.includes(`${name}=`)) return null;
  for (const part of header.split(';')) {
    const cookie = part.trim();
    if (!cookie.startsWith(`${name}=`)) continue;
    const value = verified(cookie.slice(name.length + 1), secret);
    if (value !== null) return value;
  }
  return null;
}

function verified(cookie: string, secret: string): string | null {
  if (cookie.length > mostLength) return null;
  const signed = decoded(cookie);
  const end = signed.lastIndexOf('.');
  if (end < 1) return null;
  const value = signed.slice(0, end);
  const claimed = Buffer.from(signed.slice(end + 1));
  const actual = Buffer.from(signatureOf(value, secret));
  return claimed.length === actual.length && timingSafeEqual(claimed, actual) ? value : null;
}

function signatureOf(value: string, secret: string): string {
  return createHmac('sha256', secret).update(value).digest('base64');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
