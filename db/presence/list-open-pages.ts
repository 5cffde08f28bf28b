import { and, asc, eq, isNull, not } from 'drizzle-orm';
import type { OpenPage } from '#newsroom/presence.ts';
import type { Connection } from '#db/client.ts';
import { people } from '#db/people-schema.ts';
import { presence, stories } from '#db/schema.ts';
import { hasLapsed } from './has-lapsed.ts';

/** Every page that has a story open now, by story and name; who may know of which, `presenceFor` says. */
export async function listOpenPages(db: Connection, now: Date): Promise<OpenPage[]> {
  return db
    .select({
      storyId: presence.storyId,
      story: {
        ownerId: stories.ownerId,
        state: stories.state,
        discardedAt: stories.discardedAt,
        version: stories.version,
      },
      person: { id: people.id, name: people.name },
      place: presence.place,
      block: presence.block,
      isTyping: presence.isTyping,
      seenAt: presence.seenAt,
      tookOverAt: presence.tookOverAt,
    })
    .from(presence)
    .innerJoin(stories, eq(stories.id, presence.storyId))
    .innerJoin(people, and(eq(people.id, presence.personId), isNull(people.leftAt)))
    .where(not(hasLapsed(now)))
    .orderBy(asc(presence.storyId), asc(people.name), asc(presence.personId), asc(presence.tab));
}
