import { count } from 'drizzle-orm';
import type { Actor } from '#newsroom/roles.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Connection, Database, Transaction } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { writePerson } from '#db/people/write-person.ts';
import { housePages } from '#db/house-pages-schema.ts';
import { people } from '#db/people-schema.ts';
import { searchTextOf } from '#db/photos/search-text.ts';
import { storyReads } from '#db/reads-schema.ts';
import { bylines, media, sections, topics } from '#db/schema.ts';
import { lifeOfCoverage } from './demo-coverage.ts';
import { demoHousePages } from './house-pages.ts';
import { demoReads } from './demo-reads.ts';
import type { DemoBlock, DemoPicture, DemoStory } from './demo-story.ts';
import { firstSections } from '#db/sections/first-sections.ts';
import { demoStories } from './stories/all-stories.ts';
import { demoTopics } from './topics.ts';
import { demoWriters } from './writers.ts';
import { type DemoPeople, lifeOfStory } from './life-of-story.ts';

/** A drawing that is there whole; its other cuts are developed once the newsroom runs. */
export type DemoPhoto = Pick<Photo, 'key' | 'width' | 'height' | 'cuts' | 'placeholder'> & {
  bytes: number;
  likeness: string;
};

export const demoAccounts = [
  { id: 'demo-admin', email: 'admin@duha.example', role: 'admin' },
  { id: 'demo-editor', email: 'editor@duha.example', role: 'editor' },
  { id: 'demo-journalist', email: 'journalist@duha.example', role: 'journalist' },
] as const;

/** A picture and the story that it belongs to: at its head (place 0), or in its body. */
type PlacedPicture = DemoPicture & { storyId: number; place: number };

/** The pictures of all stories, in the order in which `fillNewsroom` wants them drawn. */
export function demoPictures(): PlacedPicture[] {
  return demoStories.flatMap(({ id: storyId, photo, pictures = [] }) => [
    ...(photo ? [{ ...photo, storyId, place: 0 }] : []),
    ...pictures.map((picture, index) => ({ ...picture, storyId, place: index + 1 })),
  ]);
}

/** Whether nobody has worked here yet. */
export async function isEmptyNewsroom(db: Connection): Promise<boolean> {
  const [row] = await db.select({ people: count() }).from(people);
  return row?.people === 0;
}

/**
 * Fills an empty newsroom with الضحى: the same people, ids and texts each time, with times counted back
 * from `now`. All in one transaction: a start that is cut off leaves an empty newsroom, not half of one.
 */
export async function fillNewsroom(
  db: Database,
  { photos, passwordHash, now }: { photos: DemoPhoto[]; passwordHash: string; now: Date },
): Promise<void> {
  await db.write(async (tx) => {
    // Another start may have filled it while this one drew the pictures.
    if (!(await isEmptyNewsroom(tx))) return;
    await writePeople(tx, passwordHash, now);
    for (const [position, section] of firstSections.entries()) {
      await tx
        .insert(sections)
        .values({ ...section, position })
        .onConflictDoNothing();
    }
    await tx.insert(topics).values(demoTopics);
    const photoIds = await writePhotos(tx, photos, now);
    const history = demoStories.flatMap((story) => {
      const content = contentOf(story, photoIds.get(story.id) ?? []);
      return lifeOfStory({ story, content, people: demoPeople(), now });
    });
    history.push(...lifeOfCoverage({ people: demoPeople(), now }));
    // In the order of time, so that the log reads like a newsroom's.
    for (const { happen } of history.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
      await happen(tx);
    }
    await writeReads(tx, now);
    const written = demoHousePages.map((page) => ({ ...page, version: 1, at: now }));
    await tx.insert(housePages).values(written);
    await appendEvent(tx, { actor: 'system', act: 'demo.fill', subject: 'newsroom', at: now });
  });
}

async function writePeople(tx: Transaction, passwordHash: string, now: Date): Promise<void> {
  for (const { id, slug, name, desk } of demoWriters) {
    await tx.insert(bylines).values({ id, slug, name, desk });
  }
  for (const { id, email, role } of demoAccounts) {
    const { name, id: bylineId } = writerOf(email);
    await writePerson(tx, { id, name, email, role, passwordHash, bylineId }, now);
  }
}

/** The demo's three people as those who act. */
function demoPeople(): DemoPeople {
  const [admin, editor, journalist] = demoAccounts;
  return { admin: demoActor(admin), editor: demoActor(editor), journalist: demoActor(journalist) };
}

function demoActor({ id, email, role }: (typeof demoAccounts)[number]): Actor {
  const grants = ['publish-unreviewed', 'mark-urgent'] as const;
  return { id, role, grants, name: writerOf(email).name };
}

function writerOf(email: string) {
  const writer = demoWriters.find((one) => one.email === email);
  if (!writer) throw new Error(`No demo writer has the address ${email}.`);
  return writer;
}

async function writeReads(tx: Transaction, now: Date): Promise<void> {
  const rows = demoReads(now);
  const atOnce = 1_000;
  for (let from = 0; from < rows.length; from += atOnce) {
    await tx.insert(storyReads).values(rows.slice(from, from + atOnce));
  }
}

/** The pictures' ids by the story that they belong to, each at its place there. */
async function writePhotos(tx: Transaction, photos: DemoPhoto[], now: Date) {
  const ids = new Map<number, number[]>();
  for (const [index, { storyId, place, alt, caption, credit }] of demoPictures().entries()) {
    const photo = photos[index];
    if (!photo) throw new Error(`A picture of demo story ${storyId} was not drawn.`);
    const [row] = await tx
      .insert(media)
      .values({
        ...photo,
        alt,
        caption,
        credit,
        searchText: searchTextOf({ key: photo.key, alt, caption, credit }),
        addedAt: now,
      })
      .returning({ id: media.id });
    const ofStory = ids.get(storyId) ?? [];
    if (row) ofStory[place] = row.id;
    ids.set(storyId, ofStory);
  }
  return ids;
}

function contentOf(story: DemoStory, photoIds: number[]): StoryContent {
  const idOf = (rows: { id: number; slug: string }[], slug: string) => {
    const row = rows.find((one) => one.slug === slug);
    if (!row) throw new Error(`Demo story ${story.id} names «${slug}», which does not exist.`);
    return row.id;
  };
  return {
    kicker: story.kicker,
    headline: story.headline,
    lead: story.lead,
    body: story.body.map((block, index) => ({
      ...withPhotos(block, photoIds),
      id: `demo${story.id}-${index}`,
    })),
    sectionId: idOf(firstSections, story.section),
    topicIds: story.topics.map((slug) => idOf(demoTopics, slug)),
    bylineIds: story.bylines.map((slug) => idOf(demoWriters, slug)),
    leadPhotoId: photoIds[0] ?? null,
    shortHeadlines: { share: '', search: '', push: '' },
  };
}

/** A block that names the photos themselves, not their places among the story's pictures. */
function withPhotos(block: DemoBlock, photoIds: number[]): DemoBlock {
  const shown = <Use extends { mediaId: number }>(use: Use): Use => {
    const mediaId = photoIds[use.mediaId];
    if (mediaId === undefined) throw new Error(`A demo story has no picture ${use.mediaId}.`);
    return { ...use, mediaId };
  };
  if (block.kind === 'photo') return shown(block);
  return block.kind === 'gallery' ? { ...block, photos: block.photos.map(shown) } : block;
}
