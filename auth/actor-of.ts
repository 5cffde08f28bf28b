import type { Actor } from '#newsroom/roles.ts';
import { newsroomDatabase } from '#db/client.ts';
import { getActor } from '#db/people/get-actor.ts';
import { auth } from './better-auth.ts';

/** Who sent a request with these headers, or null when nobody is signed in (or has left since). */
export async function actorOf(headers: Headers): Promise<Actor | null> {
  const session = await auth().api.getSession({ headers });
  return session ? getActor(newsroomDatabase().read, session.user.id) : null;
}
