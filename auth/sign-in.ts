import { APIError } from 'better-auth/api';
import { headers } from 'next/headers';
import { type Result, done, refused } from '#newsroom/result.ts';
import { isPublishedPassword } from '#newsroom/published-password.ts';
import { ownConfig } from '#config.ts';
import { newsroomDatabase } from '#db/client.ts';
import { findPersonByEmail } from '#db/people/find-person-by-email.ts';
import { clearFailures, takeTry } from '#db/sign-in/throttle.ts';
import { auth } from './better-auth.ts';
import { isOpenToOthers } from './is-open-to-others.ts';

/**
 * Signs a person in and sets the session's cookie. The answer does not tell whether the account exists.
 * Codes: `wrong_password`, `throttled`, `published_password` for the demo's where others than this machine can come.
 */
export async function signIn({
  email,
  password,
}: {
  email: string;
  password: string;
}): Promise<Result<null>> {
  const db = newsroomDatabase();
  const account = `account:${email.trim().toLowerCase()}`;
  if ((await takeTry(db, { keys: [account] })) > 0) return refused('throttled');
  if (isPublishedPassword(password) && isOpenToOthers(ownConfig(), await headers())) {
    return refused('published_password');
  }
  const person = await findPersonByEmail(db.read, email.trim().toLowerCase());
  try {
    await auth().api.signInEmail({
      // A person who left is refused like a stranger, after the same work.
      body: { email: person?.left ? 'left@invalid.example' : email.trim().toLowerCase(), password },
      headers: await headers(),
    });
  } catch (error) {
    // Above 499 it is our fault, not the password's.
    if (error instanceof APIError && error.statusCode < 500) return refused('wrong_password');
    throw error;
  }
  await clearFailures(db, account);
  return done(null);
}

/** Ends the session of this browser and takes its cookie back. */
export async function signOut(): Promise<void> {
  await auth().api.signOut({ headers: await headers() });
}
