import { asc, eq, inArray } from 'drizzle-orm';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { languageOf } from '#newsroom/story/language-of.ts';
import { readingMinutes } from '#newsroom/story/plain-text.ts';
import { forPrint } from '#newsroom/story/readiness.ts';
import { slugOf } from '#newsroom/story/slug.ts';
import type { StoryState } from '#newsroom/story/states.ts';
import { levelAt } from '#newsroom/urgency.ts';
import type { Connection } from '#db/client.ts';
import {
  type PublishedStory,
  contextsById,
  correctionsOf,
  cutAbove,
  publicPhotos,
} from '#db/published/get-published-story.ts';
import { bylines, publishedStories, sections, topics } from '#db/schema.ts';
import { newestMarks } from '#db/urgency/write-mark.ts';
import { contextIds, photoIds } from './check-references.ts';
import { storyFor } from './story-row.ts';

export type StoryPreview = {
  state: StoryState;
  version: number;
  publishedVersion: number | null;
  /** As readers would have it; a draft may have no section yet. */
  story: Omit<PublishedStory, 'section'> & { section: PublishedStory['section'] | null };
};

/**
 * A story's saved text as readers would have it if it went out now. It is made from the desk's half of the
 * newsroom, for who may see the story there; nothing is written. Code: `not_found`.
 */
export async function getStoryPreview(
  db: Connection,
  { actor, storyId, now = new Date() }: { actor: Actor; storyId: number; now?: Date },
): Promise<Result<StoryPreview>> {
  const found = await storyFor(db, { actor, storyId, act: 'view' });
  if (!found.ok) return found;
  const { state, version, publishedVersion } = found.data;
  const content = forPrint(found.data.content);
  const { kicker, headline, lead, body, shortHeadlines } = content;
  const [printed] = await db
    .select({ publishedAt: publishedStories.publishedAt, updatedAt: publishedStories.updatedAt })
    .from(publishedStories)
    .where(eq(publishedStories.id, storyId));
  const [mark] = await newestMarks(db, storyId, 1);
  const updatedAt = printed && version !== publishedVersion ? now : printed?.updatedAt;
  return done({
    state,
    version,
    publishedVersion,
    story: {
      id: storyId,
      slug: slugOf(headline),
      language: languageOf(content),
      kicker,
      headline,
      lead,
      publishedAt: (printed?.publishedAt ?? now).toISOString(),
      updatedAt: updatedAt?.toISOString() ?? null,
      urgency: levelAt(mark, now),
      coverage: null,
      ...cutAbove(content),
      body,
      corrections: await correctionsOf(db, storyId),
      readingMinutes: readingMinutes(content),
      shortHeadlines,
      photos: await publicPhotos(db, photoIds(content), now),
      contexts: await contextsById(db, contextIds(content), now),
      ...(await namedIn(db, content, now)),
    },
  });
}

/** What a text names by its id: its section, its lead photo, who signs it, what it is about. */
async function namedIn(db: Connection, content: StoryContent, now: Date) {
  const { sectionId, leadPhotoId, bylineIds, topicIds } = content;
  const [section] = await db
    .select({ slug: sections.slug, name: sections.name, nameEn: sections.nameEn })
    .from(sections)
    .where(eq(sections.id, sectionId ?? 0));
  const photos = await publicPhotos(db, leadPhotoId === null ? [] : [leadPhotoId], now);
  const signing = await db.select().from(bylines).where(inArray(bylines.id, bylineIds));
  return {
    section: section ?? null,
    photo: photos[leadPhotoId ?? 0] ?? null,
    bylines: [...new Set(bylineIds)].flatMap((id) =>
      signing.filter((one) => one.id === id).map(({ slug, name, desk }) => ({ slug, name, desk })),
    ),
    topics: await db
      .select({ slug: topics.slug, name: topics.name })
      .from(topics)
      .where(inArray(topics.id, topicIds))
      .orderBy(asc(topics.name)),
  };
}
