import { headers } from 'next/headers';
import { cache } from 'react';
import type { Actor } from '#newsroom/roles.ts';
import { actorOf } from './actor-of.ts';

/** Who asks for a page, or null when nobody is signed in (or has left since). Role and grants are read anew for each request. */
export const currentActor = cache(async (): Promise<Actor | null> => actorOf(await headers()));
