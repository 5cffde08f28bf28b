import { and, eq, inArray, or } from 'drizzle-orm';
import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { photoFault } from '#newsroom/story/photo-readiness.ts';
import { swapPhoto } from '#newsroom/story/swap-photo.ts';
import type { Database, Transaction } from '#db/client.ts';
import { swapPhotoInEntries } from '#db/coverage/entry-photos.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { publishedPhotos, publishedStories, stories, storyPhotos } from '#db/schema.ts';
import { putInPrint } from '#db/stories/put-in-print.ts';
import type { StoryRow } from '#db/stories/story-row.ts';
import { type NewVersion, writeVersion } from '#db/stories/write-version.ts';
import { photoFacts } from './list-photo-facts.ts';
import { photoRow } from './photo-row.ts';

export type Replacement = {
  actor: Actor;
  photoId: number;
  /** The photo that takes its place. */
  byId: number;
  /** What whoever replaces has seen: the versions of both photos, and in how many stories the first stands. */
  seen: { version: number; byVersion: number; stories: number };
  now?: Date;
};

type Swap = { actor: Actor; from: number; to: number; now: Date };

/**
 * Puts one photo in the place of another in every story that shows it, at the desk and in print, all or none.
 * What is saved and not yet published stays so. The public text is called no update: its words are the same.
 * Codes: `forbidden`, `not_found`, `invalid` (`byId: same_photo`), `changed_since`, `not_ready` (`byId`: as `photoFault` says).
 */
export async function replacePhoto(
  db: Database,
  { actor, photoId, byId, seen, now = new Date() }: Replacement,
): Promise<Result<{ stories: number }>> {
  if (!can(actor, 'replace-photos')) return refused('forbidden');
  if (photoId === byId) return refused('invalid', { fields: { byId: 'same_photo' } });
  return db.write(async (tx) => {
    const [old, other] = [await photoRow(tx, photoId), await photoRow(tx, byId)];
    if (!old.ok) return old;
    if (!other.ok) return other;
    const fault = photoFault(photoFacts(other.data), '', now);
    if (fault) return refused('not_ready', { fields: { byId: fault } });
    const showing = await storiesShowing(tx, photoId);
    const isSeen =
      old.data.version === seen.version &&
      other.data.version === seen.byVersion &&
      showing.length === seen.stories;
    if (!isSeen) return refused('changed_since', { version: old.data.version });
    const swap = { actor, from: photoId, to: byId, now };
    for (const story of showing) {
      await swapPhotoInEntries(tx, { storyId: story.story.id, from: photoId, to: byId });
      const written = await swapIn(tx, story, swap);
      if (!written.ok) return written;
    }
    const data = { by: byId, stories: showing.length };
    const subject = `photo:${photoId}`;
    await appendEvent(tx, { actor, act: 'photo.replace', subject, data, at: now });
    return done({ stories: showing.length });
  });
}

type Showing = {
  story: StoryRow;
  /** What readers read, where that shows the photo. */
  printed: StoryContent | null;
};

async function storiesShowing(tx: Transaction, photoId: number): Promise<Showing[]> {
  const among = (table: typeof storyPhotos | typeof publishedPhotos) =>
    tx.select({ id: table.storyId }).from(table).where(eq(table.mediaId, photoId));
  return tx
    .select({ story: stories, printed: publishedStories.content })
    .from(stories)
    .leftJoin(
      publishedStories,
      and(eq(publishedStories.id, stories.id), inArray(stories.id, among(publishedPhotos))),
    )
    .where(or(inArray(stories.id, among(storyPhotos)), inArray(stories.id, among(publishedPhotos))))
    .orderBy(stories.id);
}

async function swapIn(tx: Transaction, { story, printed }: Showing, swap: Swap) {
  const draft = swapPhoto(story.content, swap);
  const isAhead = story.version !== story.publishedVersion;
  if (!printed) return save(tx, { story, content: draft }, swap);
  if (!isAhead) return print(tx, { story, content: draft }, swap);
  // The draft stays ahead of what is printed, and the history has both.
  const inPrint = await print(tx, { story, content: swapPhoto(printed, swap) }, swap);
  return inPrint.ok ? save(tx, { story: inPrint.data, content: draft }, swap) : inPrint;
}

type Text = Pick<NewVersion, 'story' | 'content'>;

async function save(tx: Transaction, text: Text, { actor, now }: Swap): Promise<Result<StoryRow>> {
  const written = await write(tx, { ...text, kind: 'saved', actor, now });
  if (!written.ok) return written;
  const { id, version } = written.data;
  const subject = `story:${id}`;
  await appendEvent(tx, { actor, act: 'story.save', subject, data: { version }, at: now });
  return written;
}

async function print(tx: Transaction, text: Text, { actor, now }: Swap): Promise<Result<StoryRow>> {
  const written = await write(tx, { ...text, kind: 'published', actor, now, published: true });
  if (!written.ok) return written;
  const { id, version, content } = written.data;
  await putInPrint(tx, { storyId: id, content, changed: false, now });
  const { headline, sectionId } = content;
  await appendEvent(tx, {
    actor,
    act: 'story.update',
    subject: `story:${id}`,
    data: { version, headline, sectionId },
    at: now,
  });
  return written;
}

/** Writes upon the newest version, which is this transaction's own to read; answers with the story as it then stands. */
async function write(
  tx: Transaction,
  next: Omit<NewVersion, 'baseVersion'>,
): Promise<Result<StoryRow>> {
  const { story, content } = next;
  const version = await writeVersion(tx, { ...next, baseVersion: story.version });
  return version.ok ? done({ ...story, content, version: version.data }) : version;
}
