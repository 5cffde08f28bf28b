import { eq, isNotNull, max, min, sql } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import { seeded } from '#newsroom/seeded.ts';
import { backgroundWriter } from '#db/background-writer.ts';
import type { Connection, Database, Transaction } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { reindex } from '#db/likeness/reindex.ts';
import { events, publishedStories, stories } from '#db/schema.ts';
import { archiveStory } from './archive-story.ts';
import { insertPrinted } from './insert-printed.ts';
import { numberPlaces } from './number-places.ts';

type Wanted = {
  /** How many. */
  stories: number;
  /** Told now and then how far it is. */
  say: (line: string) => void;
};

/** Ten years of it are 100,000 stories. */
const storiesADay = 27.4;
const apart = (24 * 60 * 60_000) / storiesADay;
/** A transaction may be longer than beside readers: this runs in a process of its own. */
const longestMs = 100;

/**
 * Gives the demo newsroom a past: so many stories, older than all that it has, the same ones each time. Codes:
 * `conflict` where it has one already, whole or begun, and `not_found` where the demo's people are not there.
 */
export async function fillArchive(
  db: Database,
  { stories: count, say }: Wanted,
): Promise<Result<{ stories: number }>> {
  const facts = await factsOf(db.read);
  if (facts.hasArchive) return refused('conflict');
  if (facts.oldest === null) return refused('not_found');
  const { firstId, oldest } = facts;
  const photos = await photosBySection(db.read);
  const photosOf = (sectionId: number) => photos.get(sectionId) ?? [];
  await db.write((tx) => noteBeginning(tx, { count, at: oldest }));
  const numbers = Array.from({ length: count }, (_, number) => number);
  await backgroundWriter(db, { longestMs })(numbers, async (tx, number) => {
    const content = archiveStory(number, photosOf);
    const at = momentOf(number, { count, oldest });
    await insertPrinted(tx, { id: firstId + number, content, at });
    if ((number + 1) % 10_000 === 0) say(`${number + 1} of ${count} stories written`);
  });
  await db.write(numberPlaces);
  say('Indexing their words…');
  await reindex(db, { missingOnly: true, longestMs });
  return done({ stories: count });
}

/** At an even pace up to the oldest story that was there, a little early or late. */
function momentOf(number: number, { count, oldest }: { count: number; oldest: Date }): Date {
  const even = oldest.getTime() - (count - number) * apart;
  return new Date(even + seeded(`moment ${number}`).between(-0.4, 0.4) * apart);
}

async function factsOf(read: Connection) {
  const [printed] = await read
    .select({ oldest: min(publishedStories.publishedAt) })
    .from(publishedStories);
  const [newest] = await read.select({ id: max(stories.id) }).from(stories);
  const hasArchive = (await read.$count(events, eq(events.act, act))) > 0;
  const hasDemo = (await read.$count(events, eq(events.act, 'demo.fill'))) > 0;
  return {
    hasArchive,
    firstId: (newest?.id ?? 0) + 1,
    oldest: hasDemo ? (printed?.oldest ?? null) : null,
  };
}

const act = 'demo.archive';

async function noteBeginning(tx: Transaction, { count, at }: { count: number; at: Date }) {
  const data = { stories: count };
  await appendEvent(tx, { actor: 'system', act, subject: 'newsroom', data, at });
}

/** The photos above the demo's own stories, by their sections. */
async function photosBySection(read: Connection): Promise<Map<number, number[]>> {
  const { sectionId, leadPhotoId } = publishedStories;
  const rows = await read
    .selectDistinct({ sectionId, leadPhotoId })
    .from(publishedStories)
    .where(isNotNull(leadPhotoId))
    .orderBy(sql`1, 2`);
  const photos = new Map<number, number[]>();
  for (const row of rows) {
    if (row.leadPhotoId === null) continue;
    photos.set(row.sectionId, [...(photos.get(row.sectionId) ?? []), row.leadPhotoId]);
  }
  return photos;
}
