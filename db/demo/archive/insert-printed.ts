import { sql } from 'drizzle-orm';
import type { StoryContent } from '#newsroom/story/content.ts';
import { slugOf } from '#newsroom/story/slug.ts';
import type { Connection, Transaction } from '#db/client.ts';
import { demoAccounts } from '#db/demo/fill-newsroom.ts';
import { prepared } from '#db/prepared.ts';
import {
  events,
  publishedBylines,
  publishedPhotos,
  publishedStories,
  publishedTopics,
  revisions,
  stories,
  storyPhotos,
} from '#db/schema.ts';

type Printed = { id: number; content: StoryContent & { sectionId: number }; at: Date };

const [, editor] = demoAccounts;

/**
 * A story as publishing leaves it, but for its places and its words, which are reckoned for all at once: a
 * hundred thousand publications one by one would take an hour.
 */
export async function insertPrinted(tx: Transaction, { id, content, at }: Printed): Promise<void> {
  const { kicker, headline, lead, sectionId, leadPhotoId } = content;
  const insert = inserts(tx);
  await insert.story.run({ id, content, at });
  await insert.revision.run({ id, content, at });
  const slug = slugOf(headline);
  await insert.print.run({ id, content, at, slug, kicker, headline, lead, sectionId, leadPhotoId });
  if (leadPhotoId !== null) {
    await insert.storyPhoto.run({ id, leadPhotoId });
    await insert.printPhoto.run({ id, leadPhotoId });
  }
  for (const [position, bylineId] of content.bylineIds.entries()) {
    await insert.byline.run({ id, bylineId, position });
  }
  for (const topicId of content.topicIds) await insert.topic.run({ id, topicId });
  const data = { version: 1, headline, sectionId };
  await insert.event.run({ subject: `story:${id}`, data, at });
}

const value = (name: string) => sql.placeholder(name);
const id = value('id');
const content = value('content');
const at = value('at');

const inserts = prepared((db: Connection) => ({
  story: db
    .insert(stories)
    .values({
      id,
      state: 'published',
      ownerId: editor.id,
      version: 1,
      publishedVersion: 1,
      content,
      createdAt: at,
      updatedAt: at,
      updatedBy: editor.id,
    })
    .prepare(),
  revision: db
    .insert(revisions)
    .values({ storyId: id, version: 1, kind: 'published', content, by: editor.id, at })
    .prepare(),
  print: db
    .insert(publishedStories)
    .values({
      id,
      slug: value('slug'),
      kicker: value('kicker'),
      headline: value('headline'),
      lead: value('lead'),
      sectionId: value('sectionId'),
      leadPhotoId: value('leadPhotoId'),
      publishedAt: at,
      content,
    })
    .prepare(),
  storyPhoto: db
    .insert(storyPhotos)
    .values({ storyId: id, mediaId: value('leadPhotoId') })
    .prepare(),
  printPhoto: db
    .insert(publishedPhotos)
    .values({ storyId: id, mediaId: value('leadPhotoId') })
    .prepare(),
  byline: db
    .insert(publishedBylines)
    .values({ storyId: id, bylineId: value('bylineId'), position: value('position') })
    .prepare(),
  topic: db
    .insert(publishedTopics)
    .values({ storyId: id, topicId: value('topicId') })
    .prepare(),
  event: db
    .insert(events)
    .values({
      at,
      actor: editor.id,
      act: 'story.publish',
      subject: value('subject'),
      data: value('data'),
    })
    .prepare(),
}));
