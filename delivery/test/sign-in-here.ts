import { randomBytes } from 'node:crypto';
import { authSecret } from '#auth/secret.ts';
import { cookieNames, signedCookie } from '#auth/session-cookie.ts';
import { startSession } from '#db/sign-in/start-session.ts';
import type { Delivery } from '#delivery/delivery.ts';

/** Signs a person of the test newsroom in; the header of their browser, and the session's token. */
export async function signInHere(
  { config, db }: Delivery,
  { name = 'editor', days = 1 }: { name?: string; days?: number } = {},
): Promise<{ cookie: string; token: string }> {
  const token = randomBytes(24).toString('base64url');
  await startSession(db, { email: `${name}@duha.example`, token, days });
  const { session } = cookieNames(config.siteUrl);
  return { cookie: `${session}=${signedCookie(token, authSecret(config))}`, token };
}
