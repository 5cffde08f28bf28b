import type { Actor } from '#newsroom/roles.ts';
import { newsroomDatabase } from '#db/client.ts';
import { getActor } from '#db/people/get-actor.ts';
import { auth } from './better-auth.ts';

/**
 * Who sent a request with these headers, or null when nobody is signed in (or has left since). `renews`: the
 * session and its cookie last longer for it, once a day. Only an act can send a cookie. A page that renewed the
 * session alone would let the cookie end, since what was renewed today is not renewed again.
 */
export async function actorOf(
  headers: Headers,
  { renews = false }: { renews?: boolean } = {},
): Promise<Actor | null> {
  const session = await auth().api.getSession({ headers, query: { disableRefresh: !renews } });
  return session ? getActor(newsroomDatabase().read, session.user.id) : null;
}
