/**
 * Better Auth, as a library: its HTTP routes are not mounted. People sign in and out through our own server
 * actions, and nobody signs up: an admin adds people.
 */
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth';
import { nextCookies } from 'better-auth/next-js';
import { readConfig } from '#config.ts';
import { authConnection } from '#db/auth-connection.ts';
import { newsroomDatabase } from '#db/client.ts';
import { accounts, people, sessions, verifications } from '#db/people-schema.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { addressHeader } from './address-header.ts';
import { authSecret } from './secret.ts';
import { cookieNames } from './session-cookie.ts';

const day = 24 * 60 * 60;

function setUp() {
  const config = readConfig();
  return betterAuth({
    appName: 'Mihbara',
    baseURL: config.siteUrl,
    secret: authSecret(config),
    database: drizzleAdapter(authConnection(newsroomDatabase()), {
      provider: 'sqlite',
      schema: { user: people, session: sessions, account: accounts, verification: verifications },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    // No cookie cache: a session that was ended must end now (and a second factor was once passed by with it).
    session: { expiresIn: 14 * day, updateAge: day },
    // Its own limits count per address alone and in memory; ours count per account, in the database.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: 'mihbara',
      // Its own prefix is `__Secure-`: a cookie that any site of the same domain may set.
      useSecureCookies: false,
      cookies: { session_token: { name: cookieNames(config.siteUrl).session } },
      defaultCookieAttributes: {
        httpOnly: true,
        sameSite: 'lax',
        secure: config.siteUrl.startsWith('https:'),
      },
      // What X-Forwarded-For says anybody may have written.
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    plugins: [nextCookies()],
  });
}

let made: ReturnType<typeof setUp> | undefined;

/** Made at the first use, not at import: `next build` imports this without a database. */
export function auth(): ReturnType<typeof setUp> {
  return (made ??= setUp());
}
