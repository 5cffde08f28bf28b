import { APIError } from 'better-auth/api';
import { cookies, headers } from 'next/headers';
import { type Result, done, refused } from '#newsroom/result.ts';
import { isPublishedPassword } from '#newsroom/published-password.ts';
import { ownConfig } from '#config.ts';
import { newsroomDatabase } from '#db/client.ts';
import { findPersonByEmail } from '#db/people/find-person-by-email.ts';
import { forgetTry, takeTry, triesOf } from '#db/sign-in/throttle.ts';
import { addressHeader } from './address-header.ts';
import { auth } from './better-auth.ts';
import { type Device, deviceCookie, deviceSeconds, readDevice } from './device.ts';
import { networkOf } from './network-of.ts';
import { authSecret } from './secret.ts';
import { cookieNames } from './session-cookie.ts';
import { isOpenToOthers } from './is-open-to-others.ts';

/**
 * Signs a person in and sets the session's cookie. The answer does not tell whether the account exists.
 * Codes: `wrong_password`, `throttled`, `published_password` for the demo's where others than this machine can come.
 */
export async function signIn({
  email: typed,
  password,
}: {
  email: string;
  password: string;
}): Promise<Result<null>> {
  const db = newsroomDatabase();
  const email = typed.trim().toLowerCase();
  const asked = await headers();
  const config = ownConfig();
  const secret = authSecret(config);
  const name = cookieNames(config.siteUrl).device;
  const device = readDevice(asked.get('cookie') ?? undefined, name, secret);
  const person = await findPersonByEmail(db.read, email);
  const isKnown = person !== null && device?.people.includes(person.id) === true;
  const tries = triesOf({
    account: email,
    address: networkOf(asked.get(addressHeader) ?? ''),
    device: isKnown ? device.id : null,
  });
  if ((await takeTry(db, { tries })) > 0) return refused('throttled');
  if (isPublishedPassword(password) && isOpenToOthers(config, asked)) {
    return refused('published_password');
  }
  try {
    await auth().api.signInEmail({
      // A person who left is refused like a stranger, after the same work.
      body: { email: person?.left ? 'left@invalid.example' : email, password },
      headers: asked,
    });
  } catch (error) {
    // Above 499 it is our fault, not the password's.
    if (error instanceof APIError && error.statusCode < 500) return refused('wrong_password');
    throw error;
  }
  await forgetTry(db, { tries });
  if (person) await rememberDevice(device, person.id);
  return done(null);
}

/** From now on strangers cannot keep this person from signing in with this browser. */
async function rememberDevice(device: Device | null, personId: string): Promise<void> {
  const config = ownConfig();
  const { device: name } = cookieNames(config.siteUrl);
  // Written encoded already: Next.js would encode it again.
  const value = decodeURIComponent(deviceCookie(device, personId, authSecret(config)));
  (await cookies()).set(name, value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: config.siteUrl.startsWith('https:'),
    path: '/',
    maxAge: deviceSeconds,
  });
}

/** Ends the session of this browser and takes its cookie back. */
export async function signOut(): Promise<void> {
  await auth().api.signOut({ headers: await headers() });
}
