import { createHmac } from 'node:crypto';

export const cookieName = 'mihbara.session_token';

/** The value of a session's cookie as Better Auth signs it: the token, a dot, and its HMAC. */
export function cookieValue(token: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return encodeURIComponent(`${token}.${signature}`);
}
