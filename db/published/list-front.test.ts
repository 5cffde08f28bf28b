import { describe, expect, test } from 'vitest';
import { type FrontArrangement, emptyFront } from '#newsroom/front/arrangement.ts';
import type { Database } from '#db/client.ts';
import { type PageNotes, takingNotes } from '#db/notes.ts';
import { sections } from '#db/schema.ts';
import { endCoverage } from '#db/coverage/end-coverage.ts';
import { removeEntry } from '#db/coverage/remove-entry.ts';
import { startCoverage } from '#db/coverage/start-coverage.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { changePhoto, writePhoto } from '#db/test/add-photos.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { publishArrangement } from '#db/test/publish-arrangement.ts';
import { people } from '#db/test/people.ts';
import { newEntry, writeEntry } from '#db/test/write-coverage.ts';
import { dataOf, printSeveral } from '#db/test/write-stories.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import { type Front, listFront } from './list-front.ts';

const { editor, admin } = people;
const now = later(9_000);
const ids = (cards: { id: number }[]) => cards.map((card) => card.id);
const pick = (storyId: number) => ({ storyId });

/** The ids of the page, zone by zone; strips under their sections. */
function placesOf({ lead, top, strips, opinion }: Front) {
  return {
    lead: lead?.id ?? null,
    top: ids(top),
    strips: strips.map(({ section, cards }) => [section.slug, ids(cards)]),
    opinion: ids(opinion.cards),
  };
}

async function places(db: Database, parts: Partial<FrontArrangement> = {}) {
  return placesOf(await listFront(db.read, { now, arrangement: { ...emptyFront, ...parts } }));
}

/** Twenty stories in print, the even ones of section 1 and the odd ones of section 2. */
async function twentyStories() {
  const db = await copyDatabase();
  await printSeveral(db, 20, (number) => ({ sectionId: number % 2 === 0 ? 1 : 2 }));
  return db;
}

async function mark(db: Database, storyId: number, level: 1 | 2 | 3 = 2) {
  const urgent = {
    actor: admin,
    storyId,
    publishedVersion: 3,
    level,
    reason: 'حدث',
    minutes: 600,
  } as const;
  dataOf(await markUrgent(db, { ...urgent, now: later(1_800) }));
}

async function withdraw(db: Database, storyId: number) {
  const withdrawal = { actor: editor, storyId, baseVersion: 3, notice: 'سُحب.', now };
  dataOf(await withdrawStory(db, withdrawal));
}

describe('by rules alone:', () => {
  test('the newest stories on top, then each section’s own, none of them twice', async () => {
    expect(await places(await twentyStories())).toEqual({
      lead: 20,
      top: [19, 18, 17, 16, 15, 14, 13],
      strips: [
        ['society', [12, 10, 8, 6]],
        ['sport', [11, 9, 7, 5]],
      ],
      opinion: [],
    });
  });

  test('a story with a photo leads, but an urgent one leads before it', async () => {
    const db = await copyDatabase();
    await printSeveral(db, 4, (number) => ({ leadPhotoId: number === 2 ? 1 : null }));
    expect(await places(db)).toMatchObject({ lead: 2, top: [4, 3, 1] });
    await mark(db, 3, 1);
    expect(await places(db)).toMatchObject({ lead: 2 });
    await mark(db, 1);
    expect(await places(db)).toMatchObject({ lead: 1, top: [4, 3, 2] });
  });

  test('an urgent story leads however old it is', async () => {
    const db = await twentyStories();
    await mark(db, 1);
    expect(await places(db)).toMatchObject({ lead: 1, top: [20, 19, 18, 17, 16, 15, 14] });
  });

  test('opinion has a zone of its own, and no strip', async () => {
    const db = await twentyStories();
    await db.write(async (tx) => {
      const opinion = { id: 3, slug: 'opinion', name: 'رأي', nameEn: 'Opinion', position: 2 };
      await tx.insert(sections).values(opinion);
    });
    await printSeveral(db, 9, (number) => ({ sectionId: number === 1 ? 3 : 1 }));
    const front = await listFront(db.read, { now });
    expect(front.opinion.section?.slug).toBe('opinion');
    expect(ids(front.opinion.cards)).toEqual([21]);
    expect(front.strips.map(({ section }) => section.slug)).toEqual(['society', 'sport']);
  });

  test('an empty newsroom has an empty front page', async () => {
    const db = await copyDatabase();
    expect(await places(db)).toEqual({ lead: null, top: [], strips: [], opinion: [] });
  });
});

describe('what editors picked', () => {
  test('stands first in its zone, in their order, and nowhere else', async () => {
    const db = await twentyStories();
    const arranged = {
      lead: [pick(3)],
      top: [pick(1), pick(12)],
      opinion: [pick(20)],
      strips: [{ sectionId: 2, picks: [pick(19), pick(2)] }],
    };
    expect(await places(db, arranged)).toEqual({
      lead: 3,
      top: [1, 12, 18, 17, 16, 15, 14],
      strips: [
        ['sport', [19, 2, 13, 11]],
        ['society', [10, 8, 6, 4]],
      ],
      opinion: [20],
    });
  });

  test('falls out by itself when it is withdrawn, and the rules close the gap', async () => {
    const db = await twentyStories();
    await withdraw(db, 3);
    const arranged = { lead: [pick(3)], top: [pick(3)].slice(1) };
    expect(await places(db, arranged)).toMatchObject({
      lead: 20,
      top: [19, 18, 17, 16, 15, 14, 13],
    });
  });

  test('keeps its place when it is urgent, and no other story leads for that', async () => {
    const db = await twentyStories();
    await mark(db, 2);
    expect(await places(db, { lead: [pick(5)] })).toMatchObject({ lead: 5 });
    expect(await places(db, { top: [pick(2)] })).toMatchObject({ lead: 20 });
  });

  test('a hidden strip is not shown, and its stories may stand elsewhere', async () => {
    const db = await twentyStories();
    const strips = [{ sectionId: 1, picks: [pick(20)], isHidden: true }];
    expect(await places(db, { strips })).toMatchObject({
      lead: 20,
      strips: [['sport', [11, 9, 7, 5]]],
    });
  });
});

describe('a card', () => {
  const dressed = async (db: Database, parts: object) => {
    const top = [{ storyId: 1, ...parts }];
    const front = await listFront(db.read, { now, arrangement: { ...emptyFront, top } });
    return front.top[0];
  };

  test('says and shows what its editor put in place of the story’s own', async () => {
    const db = await copyDatabase();
    await printSeveral(db, 1, () => ({ leadPhotoId: 1 }));
    const { id: photoId } = await writePhoto(db, 2);
    const parts = { kicker: 'ملف', headline: 'الجسر يُفتتح', photoId, size: 'large' };
    expect(await dressed(db, parts)).toMatchObject({
      kicker: 'ملف',
      headline: 'الجسر يُفتتح',
      photo: { id: photoId },
      size: 'large',
      isPicked: true,
    });
    expect(await dressed(db, { photoId: null })).toMatchObject({ photo: null, size: 'normal' });
    expect(await dressed(db, {})).toMatchObject({ kicker: 'النقل', photo: { id: 1 } });
  });

  test('shows its story’s own photo when the rights of the other have ended', async () => {
    const db = await copyDatabase();
    await printSeveral(db, 1, () => ({ leadPhotoId: 1 }));
    const { id: photoId } = await writePhoto(db, 2);
    await changePhoto(db, { photoId, rightsEndAt: now.toISOString() });
    expect(await dressed(db, { photoId })).toMatchObject({ photo: { id: 1 } });
  });
});

test('readers see the arrangement that was published last', async () => {
  const db = await twentyStories();
  await publishArrangement(db, { ...emptyFront, lead: [pick(4)] });
  expect((await listFront(db.read, { now })).lead?.id).toBe(4);
  await publishArrangement(db, { ...emptyFront, lead: [pick(5)] });
  expect((await listFront(db.read, { now })).lead?.id).toBe(5);
});

describe('live coverages that run', () => {
  const actor = editor;
  const lines = ({ live }: Front) => live.map(({ id, newest }) => [id, newest?.title ?? null]);

  /** Eight stories in print, whose coverages of 2 and 5 run; the newest entry is in that of 2. */
  async function twoCoverages() {
    const db = await copyDatabase();
    await printSeveral(db, 8, () => ({ sectionId: 1 }));
    for (const storyId of [2, 5]) dataOf(await startCoverage(db, { actor, storyId, now }));
    await writeEntry(db, { storyId: 5, actor, content: newEntry('نص', 'وصول الوفد') });
    await writeEntry(db, { storyId: 2, actor, content: newEntry('فُتح الجسر أمام السيارات.') });
    return db;
  }

  test('stand by themselves with their newest lines, and nowhere else', async () => {
    const db = await twoCoverages();
    const picks = { top: [pick(5), pick(3)], strips: [{ sectionId: 1, picks: [pick(2)] }] };
    for (const arrangement of [emptyFront, { ...emptyFront, ...picks }]) {
      const front = await listFront(db.read, { now, arrangement });
      expect(lines(front)).toEqual([
        [2, 'فُتح الجسر أمام السيارات.'],
        [5, 'وصول الوفد'],
      ]);
      const zones = [front.top, ...front.strips.map(({ cards }) => cards)];
      const others = new Set([front.lead?.id, ...zones.flatMap(ids)]);
      expect(others).toEqual(new Set([1, 3, 4, 6, 7, 8]));
    }
  });

  test('lead the page where an editor or a mark says so, with the newest line there', async () => {
    const db = await twoCoverages();
    const arrangement = { ...emptyFront, lead: [pick(5)] };
    const picked = await listFront(db.read, { now, arrangement });
    expect(picked.lead).toMatchObject({ id: 5, newest: { title: 'وصول الوفد' } });
    expect(lines(picked)).toEqual([[2, 'فُتح الجسر أمام السيارات.']]);
    await mark(db, 2);
    const urgent = await listFront(db.read, { now });
    expect(urgent.lead).toMatchObject({ id: 2, newest: { title: 'فُتح الجسر أمام السيارات.' } });
    expect(lines(urgent)).toEqual([[5, 'وصول الوفد']]);
  });

  test('lose the line of a removed entry, and go back among the others when they end', async () => {
    const db = await twoCoverages();
    dataOf(await removeEntry(db, { actor, storyId: 5, entryId: 1, baseVersion: 1, now }));
    dataOf(await endCoverage(db, { actor, storyId: 2, now }));
    const front = await listFront(db.read, { now });
    expect(lines(front)).toEqual([[5, null]]);
    expect([front.lead?.id, ...ids(front.top)]).toContain(2);
  });

  test('are what the page is made anew for when an entry comes', async () => {
    const db = await twoCoverages();
    const notes: PageNotes = { tags: new Set() };
    await takingNotes(notes, () => listFront(db.read, { now }));
    // delivery/ takes out the pages with this tag when an entry comes, changes or goes.
    expect([...notes.tags]).toEqual(expect.arrayContaining(['coverage:2', 'coverage:5']));
  });
});

test('the page depends on the photo that an editor chose', async () => {
  const db = await twentyStories();
  const { id: photoId } = await writePhoto(db, 2);
  const arrangement = { ...emptyFront, lead: [{ storyId: 4, photoId }] };
  const notes: PageNotes = { tags: new Set() };
  await takingNotes(notes, () => listFront(db.read, { now, arrangement }));
  expect([...notes.tags]).toEqual(expect.arrayContaining(['front', 'story:4', `photo:${photoId}`]));
});

test('no query of the page walks through all stories', async () => {
  const db = await twentyStories();
  const plans: string[] = [];
  const prepare = db.reader.prepare.bind(db.reader);
  db.reader.prepare = (text: string) => {
    const plan = prepare(`EXPLAIN QUERY PLAN ${text}`).all(
      ...Array.from(text.matchAll(/\?/gu), () => 1),
    ) as { detail: string }[];
    plans.push(...plan.map(({ detail }) => detail));
    return prepare(text);
  };
  await mark(db, 1);
  await listFront(db.read, { now, arrangement: { ...emptyFront, lead: [pick(4)] } });
  const walks = plans.filter((plan) => plan.startsWith('SCAN published_stories'));
  // From the newest on, and it stops when the page is full.
  expect(walks).toEqual(['SCAN published_stories USING INDEX published_newest']);
});
