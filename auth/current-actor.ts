import { headers } from 'next/headers';
import { cache } from 'react';
import type { Actor } from '#newsroom/roles.ts';
import { newsroomDatabase } from '#db/client.ts';
import { getActor } from '#db/people/get-actor.ts';
import { auth } from './better-auth.ts';

/** Who is asking, or null when nobody is signed in (or has left since). Role and grants are read anew for each request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await auth().api.getSession({ headers: await headers() });
  return session ? getActor(newsroomDatabase().read, session.user.id) : null;
});
