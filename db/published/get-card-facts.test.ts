import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { media } from '#db/schema.ts';
import { getCardPreview } from '#db/stories/get-card-preview.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import type { Database } from '#db/client.ts';
import { getCardFacts } from './get-card-facts.ts';

const { journalist, colleague, editor, admin } = people;

async function cardOf(db: Database, id: number, now = later(60)) {
  const card = await getCardFacts(db.read, { id, now });
  if (card?.state !== 'published') throw new Error('There is no card.');
  return card;
}

test('a card has the headline for sharing, what stands round it, and the photo with its place', async () => {
  const db = await copyDatabase();
  const { storyId } = await writePrinted(db, journalist);
  const { facts } = await cardOf(db, storyId);
  expect(facts).toMatchObject({
    headline: 'جسر الرمان يُفتتح',
    kicker: 'النقل',
    urgency: 0,
    newspaper: 'الضحى',
    photo: { key: '0123456789abcdef0123', bounds: { x: 0, y: 0, width: 1600, height: 900 } },
  });
  const long = { ...bridgeStory, shortHeadlines: { share: '', search: '', push: '' } };
  const other = await writePrinted(db, journalist, { content: long });
  expect((await cardOf(db, other.storyId)).facts.headline).toBe(bridgeStory.headline);
});

test('when a mark begins and ends, it is another card by itself, and then the first again', async () => {
  const db = await copyDatabase();
  const { storyId } = await writePrinted(db, journalist);
  const plain = await cardOf(db, storyId, noon);
  const mark = {
    actor: admin,
    storyId,
    publishedVersion: 3,
    reason: 'تجربة',
    minutes: 10,
    now: later(60),
  } as const;
  dataOf(await markUrgent(db, { ...mark, level: 2 }));
  const marked = await cardOf(db, storyId, later(61));
  expect(marked.facts.urgency).toBe(2);
  expect(marked.version).not.toBe(plain.version);
  expect(await cardOf(db, storyId, later(60 + 600))).toEqual(plain);
});

test('a photo whose rights have ended leaves the card, and a new focal point changes it', async () => {
  const db = await copyDatabase();
  const { storyId } = await writePrinted(db, journalist);
  const first = await cardOf(db, storyId);
  const change = async (values: Partial<typeof media.$inferInsert>) =>
    db.write(async (tx) => void (await tx.update(media).set(values).where(eq(media.id, 1))));
  await change({ focal: { x: 0.2, y: 0.3 } });
  const second = await cardOf(db, storyId);
  expect(second.facts.photo?.focal).toEqual({ x: 0.2, y: 0.3 });
  expect(second.version).not.toBe(first.version);
  const byHand = { x: 0, y: 0, width: 800, height: 450 };
  await change({ crops: { '16x9': byHand }, rightsEndAt: later(300) });
  expect((await cardOf(db, storyId)).facts.photo?.bounds).toEqual(byHand);
  expect((await cardOf(db, storyId, later(300))).facts.photo).toBeNull();
});

test('there is no card of a draft, and none any more of a withdrawn story', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, journalist);
  expect(await getCardFacts(db.read, { id: draft.storyId })).toBeNull();
  const printed = await writePrinted(db, journalist);
  const notice = 'سُحب الخبر لخطأ في مصدره.';
  dataOf(await withdrawStory(db, { ...printed, actor: editor, notice }));
  expect(await getCardFacts(db.read, { id: printed.storyId })).toEqual({ state: 'withdrawn' });
});

test('the desk sees the card of what is saved, and only who may see the story', async () => {
  const db = await copyDatabase();
  const { storyId, baseVersion } = await writePrinted(db, journalist);
  const asked = { actor: journalist, storyId, now: later(60) };
  expect(dataOf(await getCardPreview(db.read, asked))).toEqual((await cardOf(db, storyId)).facts);
  const content = { ...bridgeStory, sectionId: null, leadPhotoId: null, headline: 'عنوان لاحق' };
  const short = { ...content, shortHeadlines: { share: '', search: '', push: '' } };
  dataOf(await saveDraft(db, { ...asked, baseVersion, content: short }));
  expect(dataOf(await getCardPreview(db.read, asked))).toMatchObject({
    headline: 'عنوان لاحق',
    section: '',
    photo: null,
  });
  const draft = await writeDraft(db, journalist);
  const refused = await getCardPreview(db.read, { actor: colleague, storyId: draft.storyId });
  expect(refused).toEqual({ ok: false, code: 'not_found' });
});
