import { type SQL, and, count, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryState } from '#newsroom/story/states.ts';
import type { UrgencyLevel } from '#newsroom/urgency.ts';
import type { Connection } from '#db/client.ts';
import { openNotes } from '#db/desk-notes/open-notes.ts';
import { people } from '#db/people-schema.ts';
import { sections, stories } from '#db/schema.ts';
import { levelNow } from '#db/urgency/level-now.ts';

export type DeskStory = {
  id: number;
  state: StoryState;
  headline: string;
  language: Locale;
  section: { name: string; nameEn: string } | null;
  owner: string;
  updatedAt: Date;
  /** Saved after it was last published: readers do not see it yet. */
  hasUnpublishedChanges: boolean;
  returned: boolean;
  urgency: UrgencyLevel;
  /** Notes of the desk that nobody has resolved. */
  openNotes: number;
};

export type DeskStoryQuery = {
  actor: Actor;
  state?: StoryState | undefined;
  sectionId?: number | undefined;
  mine?: boolean;
  page: number;
  now?: Date;
};

export const deskPageSize = 50;

/** The stories that this person may see, the last touched first, a page at a time. */
export async function listDeskStories(
  db: Connection,
  { actor, state, sectionId, mine = false, page, now = new Date() }: DeskStoryQuery,
): Promise<{ stories: DeskStory[]; total: number; pages: number }> {
  const headline = sql<string>`json_extract(${stories.content}, '$.headline')`;
  const inSection = sql<number | null>`json_extract(${stories.content}, '$.sectionId')`;
  const where = and(
    isNull(stories.discardedAt),
    seen(actor, mine),
    state && eq(stories.state, state),
    sectionId === undefined ? undefined : eq(inSection, sectionId),
  );
  const [all] = await db.select({ total: count() }).from(stories).where(where);
  const total = all?.total ?? 0;
  const rows = await db
    .select({
      id: stories.id,
      state: stories.state,
      version: stories.version,
      publishedVersion: stories.publishedVersion,
      headline,
      language: stories.language,
      section: { name: sections.name, nameEn: sections.nameEn },
      owner: people.name,
      returnNote: stories.returnNote,
      updatedAt: stories.updatedAt,
      urgency: levelNow(stories.id, now),
      openNotes: openNotes(stories.id),
    })
    .from(stories)
    .innerJoin(people, eq(people.id, stories.ownerId))
    .leftJoin(sections, eq(sections.id, inSection))
    .where(where)
    .orderBy(desc(stories.updatedAt), desc(stories.id))
    .limit(deskPageSize)
    .offset((page - 1) * deskPageSize);
  return {
    stories: rows.map(({ version, publishedVersion, returnNote, ...row }) => ({
      ...row,
      returned: returnNote !== null,
      hasUnpublishedChanges:
        row.state === 'published' && publishedVersion !== null && version > publishedVersion,
    })),
    total,
    pages: Math.max(1, Math.ceil(total / deskPageSize)),
  };
}

/** In SQL what `can(actor, 'view', story)` is in the rules. */
function seen(actor: Actor, mine: boolean): SQL | undefined {
  return mine || actor.role === 'journalist' ? eq(stories.ownerId, actor.id) : undefined;
}
