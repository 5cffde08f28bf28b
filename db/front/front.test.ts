import { describe, expect, test } from 'vitest';
import {
  type FrontArrangement,
  emptyFront,
  frontArrangement,
} from '#newsroom/front/arrangement.ts';
import { findPublicPhoto } from '#db/photos/find-public-photo.ts';
import { deletePhoto } from '#db/photos/delete-photo.ts';
import { writePhoto } from '#db/test/add-photos.ts';
import { noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { led } from '#db/test/every-front-act.ts';
import { people } from '#db/test/people.ts';
import { publishArrangement } from '#db/test/publish-arrangement.ts';
import { dataOf, printSeveral } from '#db/test/write-stories.ts';
import { discardFrontDraft } from './discard-front-draft.ts';
import { draftOrLive, liveFront } from './front-rows.ts';
import { listPublishedFronts } from './list-published-fronts.ts';
import { publishFront } from './publish-front.ts';
import { restoreFront } from './restore-front.ts';
import { saveFrontDraft } from './save-front-draft.ts';

const { journalist, editor, admin } = people;
const now = noon;

async function threeStories() {
  const db = await copyDatabase();
  await printSeveral(db, 3, () => ({}));
  return db;
}

describe('two editors at once', () => {
  test('the second save is a conflict, and the first stands', async () => {
    const db = await threeStories();
    const first = { actor: editor, baseVersion: 0, content: led(1), now };
    expect(await saveFrontDraft(db, first)).toEqual({ ok: true, data: { version: 1 } });
    const second = { actor: admin, baseVersion: 0, content: led(2), now };
    expect(await saveFrontDraft(db, second)).toEqual({ ok: false, code: 'conflict', version: 1 });
    expect(await draftOrLive(db.read)).toMatchObject({ content: led(1), by: editor.name });
    const upon = await saveFrontDraft(db, { ...second, baseVersion: 1 });
    expect(upon).toEqual({ ok: true, data: { version: 2 } });
  });

  test('nobody publishes what was changed since they saw it, nor over what another published', async () => {
    const db = await threeStories();
    const save = { actor: editor, baseVersion: 0, content: led(1), now };
    dataOf(await saveFrontDraft(db, save));
    dataOf(await saveFrontDraft(db, { ...save, actor: admin, baseVersion: 1, content: led(2) }));
    const publish = { actor: editor, draftVersion: 1, liveVersion: 0, now };
    expect(await publishFront(db, publish)).toMatchObject({ ok: false, code: 'conflict' });
    expect((await liveFront(db.read)).version).toBe(0);
    const seen = dataOf(await publishFront(db, { ...publish, draftVersion: 2 }));
    expect(seen).toEqual({ draftVersion: 3, liveVersion: 1 });
    const again = { ...publish, draftVersion: 3 };
    expect(await publishFront(db, again)).toMatchObject({ ok: false, code: 'conflict' });
  });

  test('a draft that was discarded does not come back by an old save', async () => {
    const db = await threeStories();
    dataOf(await saveFrontDraft(db, { actor: editor, baseVersion: 0, content: led(1), now }));
    dataOf(await discardFrontDraft(db, { actor: admin, baseVersion: 1, now }));
    const old = { actor: editor, baseVersion: 1, content: led(2), now };
    expect(await saveFrontDraft(db, old)).toEqual({ ok: false, code: 'conflict', version: 2 });
    expect((await draftOrLive(db.read)).content).toEqual(emptyFront);
  });
});

test('an arrangement that was published can be the draft again', async () => {
  const db = await threeStories();
  await publishArrangement(db, led(1));
  await publishArrangement(db, led(2));
  const published = dataOf(await listPublishedFronts(db.read, { actor: editor }));
  expect(published.map(({ version, by }) => [version, by])).toEqual([
    [2, editor.name],
    [1, editor.name],
  ]);
  const { version: baseVersion } = await draftOrLive(db.read);
  const restored = await restoreFront(db, { actor: editor, version: 1, baseVersion, now });
  expect(restored).toEqual({ ok: true, data: { version: baseVersion + 1 } });
  expect((await draftOrLive(db.read)).content).toEqual(led(1));
  expect((await liveFront(db.read)).content).toEqual(led(2));
  const unknown = { actor: editor, version: 9, baseVersion: baseVersion + 1, now };
  expect(await restoreFront(db, unknown)).toMatchObject({ ok: false, code: 'not_found' });
});

describe('photos of cards', () => {
  test('are public while they stand on the front page, and are kept in the library', async () => {
    const db = await threeStories();
    const { id: photoId, key } = await writePhoto(db, 2);
    expect(await findPublicPhoto(db.read, { key, now })).toBeNull();
    await publishArrangement(db, { ...emptyFront, top: [{ storyId: 1, photoId }] });
    expect(await findPublicPhoto(db.read, { key, now })).toMatchObject({ id: photoId });
    const deletion = { actor: editor, photoId, baseVersion: 1, now };
    expect(await deletePhoto(db, deletion)).toMatchObject({ fields: { photoId: 'in_use' } });
    await publishArrangement(db, emptyFront);
    expect(await findPublicPhoto(db.read, { key, now })).toBeNull();
    expect(await deletePhoto(db, deletion)).toMatchObject({ ok: true });
    const { version: baseVersion } = await draftOrLive(db.read);
    dataOf(await restoreFront(db, { actor: editor, version: 1, baseVersion, now }));
    expect((await draftOrLive(db.read)).content.top).toEqual([{ storyId: 1 }]);
  });

  test('go before no reader without their words', async () => {
    const db = await threeStories();
    const { id: photoId } = await writePhoto(db, 2, { alt: '' });
    const content = { ...emptyFront, top: [{ storyId: 1, photoId }] };
    dataOf(await saveFrontDraft(db, { actor: editor, baseVersion: 0, content, now }));
    const publish = { actor: editor, draftVersion: 1, liveVersion: 0, now };
    expect(await publishFront(db, publish)).toMatchObject({
      code: 'not_ready',
      fields: { photoId: 'photo_words' },
    });
  });
});

test('what an arrangement names must exist', async () => {
  const db = await threeStories();
  const top = [{ storyId: 99, photoId: 98 }];
  const content = { ...emptyFront, top, strips: [{ sectionId: 97, picks: [] }] };
  expect(await saveFrontDraft(db, { actor: editor, baseVersion: 0, content, now })).toEqual({
    ok: false,
    code: 'invalid',
    fields: {
      storyId: 'unknown_reference',
      photoId: 'unknown_reference',
      sectionId: 'unknown_reference',
    },
  });
});

test('journalists arrange nothing', async () => {
  const db = await threeStories();
  const actor = journalist;
  const refusal = { ok: false, code: 'forbidden' };
  const save = { actor, baseVersion: 0, content: led(1) };
  expect(await saveFrontDraft(db, save)).toEqual(refusal);
  expect(await publishFront(db, { actor, draftVersion: 0, liveVersion: 0 })).toEqual(refusal);
  expect(await discardFrontDraft(db, { actor, baseVersion: 0 })).toEqual(refusal);
  expect(await restoreFront(db, { actor, version: 1, baseVersion: 0 })).toEqual(refusal);
  expect(await listPublishedFronts(db.read, { actor })).toEqual(refusal);
});

describe('an arrangement from outside', () => {
  const faultsOf = (front: unknown) =>
    frontArrangement.safeParse(front).error?.issues.map(({ message }) => message);
  const picks = (count: number) => Array.from({ length: count }, (_, at) => ({ storyId: at + 1 }));

  test.each<[string, Partial<FrontArrangement>, string]>([
    ['more than a zone has room for', { lead: picks(2) }, 'too_many'],
    ['a story twice', { lead: picks(1), top: picks(2) }, 'repeated'],
    [
      'a section twice',
      { strips: [1, 1].map((sectionId) => ({ sectionId, picks: [] })) },
      'repeated',
    ],
    [
      'a headline that is too long',
      { lead: [{ storyId: 1, headline: 'ا'.repeat(201) }] },
      'too_long',
    ],
  ])('has not %s', (_, parts, fault) => {
    expect(faultsOf({ ...emptyFront, ...parts })).toContain(fault);
  });

  test('says nothing where it leaves all as it is', () => {
    const lead = [{ storyId: 1, kicker: ' ', headline: '', size: 'normal' as const }];
    expect(frontArrangement.parse({ ...emptyFront, lead }).lead).toEqual([{ storyId: 1 }]);
  });
});
