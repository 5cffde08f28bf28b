import { describe, expect, test } from 'vitest';
import type { Actor } from '#newsroom/roles.ts';
import { findPublicPhoto } from '#db/photos/find-public-photo.ts';
import { replacePhoto } from '#db/photos/replace-photo.ts';
import { getCoverage, isCovered } from '#db/published/get-coverage.ts';
import { listFront } from '#db/published/list-front.ts';
import { restoreStory } from '#db/stories/restore-story.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { changePhoto, writePhoto } from '#db/test/add-photos.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { newEntry, writeCoverage, writeEntry } from '#db/test/write-coverage.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { addEntry } from './add-entry.ts';
import { changeEntry } from './change-entry.ts';
import { endCoverage } from './end-coverage.ts';
import { removeEntry } from './remove-entry.ts';
import { reopenCoverage } from './reopen-coverage.ts';
import { startCoverage } from './start-coverage.ts';

const { journalist, colleague, editor, admin } = people;
const content = newEntry('عبرت أول حافلة.', 'أول حافلة');
const plain = { kind: 'plain', content } as const;
const ungranted: Actor = { ...journalist, grants: [] };

describe('a coverage', () => {
  test('begins on a story in print alone, once, by who may publish it', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist);
    const { storyId } = await writePrinted(db, journalist);
    const start = (actor: Actor, id = storyId) =>
      startCoverage(db, { actor, storyId: id, now: noon });
    expect(await start(journalist, draft.storyId)).toMatchObject({ code: 'forbidden' });
    expect(await start(colleague)).toMatchObject({ code: 'not_found' });
    expect(await start(ungranted)).toMatchObject({ code: 'forbidden' });
    expect(await start(editor)).toMatchObject({ ok: true });
    expect(await start(editor)).toMatchObject({ code: 'taken' });
    const { live } = await listFront(db.read, { now: noon });
    expect(live).toMatchObject([{ coverage: 'running', newest: null }]);
  });

  test('takes no entry once it has ended, and runs on when it is reopened', async () => {
    const db = await copyDatabase();
    const { storyId } = await writeCoverage(db);
    const by = { actor: journalist, storyId, now: later(60) };
    expect(await reopenCoverage(db, by)).toMatchObject({ code: 'too_late' });
    dataOf(await endCoverage(db, by));
    expect(await endCoverage(db, by)).toMatchObject({ code: 'too_late' });
    expect(await addEntry(db, { ...by, ...plain, sendId: 'late' })).toMatchObject({
      code: 'too_late',
    });
    expect(await getCoverage(db.read, { id: storyId })).toMatchObject({
      endedAt: later(60).toISOString(),
    });
    dataOf(await reopenCoverage(db, by));
    dataOf(await addEntry(db, { ...by, ...plain, sendId: 'late' }));
    expect((await getCoverage(db.read, { id: storyId }))?.entries).toHaveLength(1);
  });
});

describe('an entry', () => {
  test('that is sent again, because its answer was lost, is there once, also after the end', async () => {
    const db = await copyDatabase();
    const { storyId } = await writeCoverage(db);
    const entry = { actor: journalist, storyId, sendId: 'once', ...plain, now: noon };
    const first = dataOf(await addEntry(db, entry));
    dataOf(await endCoverage(db, { actor: journalist, storyId }));
    expect(dataOf(await addEntry(db, { ...entry, now: later(5) }))).toEqual(first);
    expect(await addEntry(db, { ...entry, actor: editor })).toMatchObject({ code: 'taken' });
    expect((await getCoverage(db.read, { id: storyId }))?.entries).toHaveLength(1);
  });

  test('is عاجل only by who may mark what is urgent', async () => {
    const db = await copyDatabase();
    const { storyId } = await writeCoverage(db);
    const urgent = { storyId, sendId: 'urgent', kind: 'urgent', content } as const;
    expect(await addEntry(db, { ...urgent, actor: editor })).toMatchObject({ code: 'forbidden' });
    const { entryId } = dataOf(await addEntry(db, { ...urgent, actor: admin }));
    // What an admin marked stays marked when a word in it is put right.
    const change = { storyId, entryId, kind: 'urgent', content, actor: editor } as const;
    expect(await changeEntry(db, { ...change, baseVersion: 1 })).toMatchObject({ ok: true });
  });

  test('is changed by its writer and by editors, on the version that they saw', async () => {
    const db = await copyDatabase();
    const { storyId } = await writeCoverage(db);
    const { entryId } = await writeEntry(db, { storyId, content, actor: editor });
    const change = (actor: Actor, baseVersion: number, text = 'عبرت حافلتان.') =>
      changeEntry(db, {
        actor,
        storyId,
        entryId,
        baseVersion,
        kind: 'key',
        content: newEntry(text, 'أول حافلة'),
        now: later(30),
      });
    expect(await change(journalist, 1)).toMatchObject({ code: 'forbidden' });
    expect(await change(colleague, 1)).toMatchObject({ code: 'not_found' });
    expect(await change(admin, 1, 'عبرت أول حافلة')).toEqual({ ok: true, data: { version: 2 } });
    const shown = async () => (await getCoverage(db.read, { id: storyId }))?.entries[0];
    expect(await shown()).toMatchObject({ kind: 'key', version: 2, updatedAt: null });
    expect(await change(editor, 1)).toMatchObject({ code: 'conflict', version: 2 });
    expect(await change(editor, 2)).toMatchObject({ ok: true });
    expect(await shown()).toMatchObject({ version: 3, updatedAt: later(30).toISOString() });
  });

  test('that was removed leaves no text behind, and is not changed any more', async () => {
    const db = await copyDatabase();
    const { storyId } = await writeCoverage(db);
    const { entryId } = await writeEntry(db, { storyId, content });
    const by = { actor: editor, storyId, entryId, baseVersion: 1 };
    dataOf(await removeEntry(db, by));
    expect(JSON.stringify(db.reader.prepare('SELECT * FROM coverage_entries').all())).not.toContain(
      'حافلة',
    );
    expect(await removeEntry(db, by)).toMatchObject({ code: 'not_found' });
    expect(await changeEntry(db, { ...by, ...plain, baseVersion: 2 })).toMatchObject({
      code: 'not_found',
    });
    // Links that lead to it still lead to what was before it.
    expect(await isCovered(db.read, { id: storyId, entry: entryId })).toBe(true);
    expect(await isCovered(db.read, { id: storyId, entry: 99 })).toBe(false);
  });
});

describe('a photo of an entry', () => {
  const showing = (mediaId: number) => ({
    headline: 'صورة',
    body: [{ kind: 'photo' as const, id: 'photo-1', mediaId, caption: '' }],
  });

  test('is public while the entry stands and its story is in print', async () => {
    const db = await copyDatabase();
    const story = await writeCoverage(db);
    const { storyId } = story;
    const { id, key } = await writePhoto(db, 2);
    const isPublic = async () => (await findPublicPhoto(db.read, { key, now: noon })) !== null;
    const { entryId } = await writeEntry(db, { storyId, content: showing(id) });
    expect(await isPublic()).toBe(true);
    const gone = { ...story, actor: editor, notice: 'سُحب.', now: noon };
    const { version } = dataOf(await withdrawStory(db, gone));
    expect(await isPublic()).toBe(false);
    expect(await getCoverage(db.read, { id: storyId })).toBeNull();
    dataOf(await restoreStory(db, { actor: editor, storyId, baseVersion: version, now: noon }));
    expect(await isPublic()).toBe(true);
    dataOf(await removeEntry(db, { actor: journalist, storyId, entryId, baseVersion: 1 }));
    expect(await isPublic()).toBe(false);
  });

  test('must be ready for print, and is replaced with all others', async () => {
    const db = await copyDatabase();
    const { storyId } = await writeCoverage(db);
    const { id } = await writePhoto(db, 2, { alt: '' });
    const entry = { actor: journalist, storyId, sendId: 'photo', kind: 'plain' } as const;
    const send = (mediaId: number) => addEntry(db, { ...entry, content: showing(mediaId) });
    expect(await send(id)).toMatchObject({ code: 'not_ready', fields: { body: 'photo_words' } });
    expect(await send(999)).toMatchObject({ code: 'not_ready', fields: { body: 'photo_files' } });
    await changePhoto(db, { photoId: id, alt: 'قارب' });
    dataOf(await send(id));
    const other = await writePhoto(db, 3);
    dataOf(
      await replacePhoto(db, {
        actor: editor,
        photoId: id,
        byId: other.id,
        seen: { version: 2, byVersion: 1, stories: 1 },
        now: noon,
      }),
    );
    expect(
      (await getCoverage(db.read, { id: storyId, now: noon }))?.entries[0]?.body[0],
    ).toMatchObject({
      mediaId: other.id,
    });
    expect(await findPublicPhoto(db.read, { key: other.key, now: noon })).not.toBeNull();
  });
});

test('300 entries are read in pages that neither repeat nor skip while more arrive', async () => {
  const db = await copyDatabase();
  const { storyId } = await writeCoverage(db);
  const kindOf = (at: number) => (at % 100 === 0 ? 'key' : 'plain');
  for (let at = 1; at <= 300; at += 1) await writeEntry(db, { storyId, kind: kindOf(at) });
  const page = (from?: number) => getCoverage(db.read, { id: storyId, from, now: noon });
  const read: number[] = [];
  let next: number | null | undefined;
  for (let pages = 0; next !== null && pages < 10; pages += 1) {
    const shown = await page(next);
    expect(shown?.isNewest).toBe(next === undefined);
    read.push(...(shown?.entries.map(({ id }) => id) ?? []));
    next = shown?.older ?? null;
    await writeEntry(db, { storyId });
  }
  expect(read).toEqual(Array.from({ length: 300 }, (_, at) => 300 - at));
  expect((await page())?.highlights.map(({ id }) => id)).toEqual([300, 200, 100]);
  expect((await page(120))?.entries[0]).toMatchObject({ id: 120, writer: journalist.name });
});
