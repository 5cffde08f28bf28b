import { describe, expect, test } from 'vitest';
import { lapseMs } from '#newsroom/presence.ts';
import { binDays } from '#newsroom/story/states.ts';
import type { Database } from '#db/client.ts';
import { addNote } from '#db/desk-notes/add-note.ts';
import { listMentions } from '#db/desk-notes/list-mentions.ts';
import { replyToNote } from '#db/desk-notes/reply-to-note.ts';
import { deletePhoto } from '#db/photos/delete-photo.ts';
import { listOpenPages } from '#db/presence/list-open-pages.ts';
import { signPresence } from '#db/presence/sign-presence.ts';
import { media, stories } from '#db/schema.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn, logOf } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { verifyDatabase } from '#db/verify-database.ts';
import { discardStory } from './discard-story.ts';
import { findPrintedStories } from './find-printed-stories.ts';
import { getDeskStory } from './get-desk-story.ts';
import { listDeskStories } from './list-desk-stories.ts';
import { listDiscarded } from './list-discarded.ts';
import { listVersions } from './list-versions.ts';
import { publishStory } from './publish-story.ts';
import { purgeDiscarded } from './purge-discarded.ts';
import { recoverStory } from './recover-story.ts';
import { saveDraft } from './save-draft.ts';
import { submitStory } from './submit-story.ts';
import { withdrawStory } from './withdraw-story.ts';

const { journalist, colleague, editor, admin } = people;
const day = 24 * 3600;
const text = 'من المصدر يا @ليلى النجار؟';
const sign = {
  tab: '0'.repeat(24),
  place: null,
  block: null,
  isTyping: false,
  takesOver: false,
  now: noon,
};

/** A journalist's draft with a note and a reply, and without anything else in the newsroom. */
async function withDraft() {
  const db = await copyDatabase();
  const draft = await writeDraft(db, journalist);
  const { noteId } = dataOf(
    await addNote(db, { actor: editor, storyId: draft.storyId, text, anchor: null, now: noon }),
  );
  dataOf(await replyToNote(db, { actor: journalist, noteId, text: 'الهيئة.', now: noon }));
  return { db, draft, discard: { ...draft, now: later(60) } };
}
const listed = async (db: Database) =>
  (await listDeskStories(db.read, { actor: admin, page: 1 })).stories.map(({ id }) => id);

describe('in the bin', () => {
  test('a draft leaves lists, mentions, presence and the story’s own page', async () => {
    const { db, draft, discard } = await withDraft();
    const { storyId } = draft;
    dataOf(await signPresence(db, { ...sign, actor: journalist, storyId }));
    expect(await listed(db)).toEqual([storyId]);
    expect(await listMentions(db.read, { actor: journalist })).toHaveLength(1);

    expect(await discardStory(db, discard)).toEqual({ ok: true, data: { id: storyId } });
    expect(await listed(db)).toEqual([]);
    expect(await listMentions(db.read, { actor: journalist })).toEqual([]);
    expect(await listOpenPages(db.read, noon)).toEqual([]);
    expect(await getDeskStory(db.read, { actor: journalist, storyId })).toMatchObject({
      code: 'discarded',
    });
    expect(await listDiscarded(db.read, { actor: journalist })).toEqual([
      {
        id: storyId,
        headline: bridgeStory.headline,
        state: 'draft',
        owner: journalist.name,
        discardedAt: later(60),
        discardedBy: journalist.name,
        removedAt: later(60 + binDays * day),
      },
    ]);
  });

  test('an open page of it is told so, and its saves are refused without touching anything', async () => {
    const { db, draft, discard } = await withDraft();
    dataOf(await discardStory(db, discard));
    const before = everythingIn(db);
    const save = { ...draft, actor: editor, content: bridgeStory, now: later(61) };
    const { storyId } = draft;
    for (const refusal of [
      await saveDraft(db, save),
      await signPresence(db, { ...sign, actor: editor, storyId }),
      await addNote(db, { actor: editor, storyId, text, anchor: null }),
      await publishStory(db, { ...draft, actor: editor }),
      await discardStory(db, { ...discard, actor: editor }),
    ]) {
      expect(refusal).toMatchObject({ ok: false, code: 'discarded' });
    }
    expect(everythingIn(db)).toEqual(before);
  });

  test('it is its owner’s and the editors’ alone, and nobody else’s business', async () => {
    const { db, draft, discard } = await withDraft();
    const { storyId } = draft;
    expect(await discardStory(db, { ...discard, actor: colleague })).toMatchObject({
      code: 'not_found',
    });
    dataOf(await discardStory(db, { ...discard, actor: editor }));
    expect(await listDiscarded(db.read, { actor: colleague })).toEqual([]);
    expect(await recoverStory(db, { actor: colleague, storyId })).toMatchObject({
      code: 'not_found',
    });
    expect(await getDeskStory(db.read, { actor: colleague, storyId })).toMatchObject({
      code: 'not_found',
    });
    expect(await listDiscarded(db.read, { actor: journalist })).toMatchObject([
      { discardedBy: editor.name },
    ]);
  });

  test('what was ever published is not thrown away, also once it is withdrawn', async () => {
    const db = await copyDatabase();
    const story = await writePrinted(db, journalist);
    const discard = { ...story, actor: admin };
    expect(await discardStory(db, discard)).toMatchObject({ code: 'forbidden' });
    const notice = 'سُحب الخبر.';
    const { version } = dataOf(await withdrawStory(db, { ...story, actor: editor, notice }));
    expect(await discardStory(db, { ...discard, baseVersion: version })).toMatchObject({
      code: 'forbidden',
    });
  });

  test('not over what somebody saved meanwhile, nor unwarned while somebody else has it open', async () => {
    const { db, draft, discard } = await withDraft();
    const { storyId } = draft;
    const before = dataOf(await saveDraft(db, { ...draft, actor: editor, content: bridgeStory }));
    expect(await discardStory(db, discard)).toMatchObject({ code: 'conflict', version: 3 });
    const seen = { ...discard, baseVersion: before.version, now: later(1) };

    dataOf(await signPresence(db, { ...sign, actor: editor, storyId }));
    expect(await discardStory(db, seen)).toMatchObject({ code: 'open_elsewhere' });
    expect(await discardStory(db, { ...seen, isWarned: true })).toMatchObject({ ok: true });
  });

  test('a page that has lapsed, or one’s own, is no reason for a warning', async () => {
    const { db, draft, discard } = await withDraft();
    const { storyId } = draft;
    dataOf(await signPresence(db, { ...sign, actor: editor, storyId }));
    const lapsed = new Date(noon.getTime() + lapseMs);
    dataOf(await signPresence(db, { ...sign, actor: journalist, storyId, now: lapsed }));
    expect(await discardStory(db, { ...discard, now: lapsed })).toMatchObject({ ok: true });
  });

  test('other stories cannot link to it, in the bin or outside: only published ones are offered', async () => {
    const { db, draft } = await withDraft();
    const link = { kind: 'context' as const, id: 'contexta', storyId: draft.storyId, line: 'سابق' };
    const other = await writeDraft(db, journalist);
    const content = { ...bridgeStory, body: [...bridgeStory.body, link] };
    expect(await saveDraft(db, { ...other, content })).toMatchObject({
      code: 'invalid',
      fields: { body: 'unknown_reference' },
    });
    expect(await findPrintedStories(db.read, { words: '', except: 0 })).toEqual([]);
  });
});

describe('out of the bin', () => {
  test('a story comes back in its state, with its text, versions, notes and photos', async () => {
    const { db, draft, discard } = await withDraft();
    const { storyId } = draft;
    dataOf(await submitStory(db, { ...draft, now: later(2) }));
    const { events: _, ...before } = everythingIn(db);
    dataOf(await discardStory(db, discard));
    expect(await recoverStory(db, { actor: editor, storyId })).toEqual({
      ok: true,
      data: { id: storyId },
    });
    const { events: __, ...after } = everythingIn(db);
    expect(after).toEqual(before);
    const versions = await listVersions(db.read, { actor: journalist, storyId });
    expect(dataOf(versions).versions.map(({ version }) => version)).toEqual([2, 1]);
    const log = await logOf(db, `story:${storyId}`);
    expect(log.slice(-2).map(({ act }) => act)).toEqual(['story.discard', 'story.recover']);
  });

  test('a photo in it counts as used while it is in the bin', async () => {
    const { db, discard } = await withDraft();
    dataOf(await discardStory(db, discard));
    const photoId = bridgeStory.leadPhotoId ?? 0;
    expect(await deletePhoto(db, { actor: admin, photoId })).toMatchObject({ ok: false });
  });

  test('once is enough: what is out is not taken out again', async () => {
    const { db, draft, discard } = await withDraft();
    const out = { actor: journalist, storyId: draft.storyId };
    expect(await recoverStory(db, out)).toMatchObject({ code: 'too_late' });
    dataOf(await discardStory(db, discard));
    dataOf(await recoverStory(db, out));
    expect(await recoverStory(db, out)).toMatchObject({ code: 'too_late' });
  });
});

describe('after thirty days', () => {
  test('it is removed with all that hangs on it; its photos and other stories stay', async () => {
    const { db, draft, discard } = await withDraft();
    const kept = await writeDraft(db, journalist);
    const young = await writeDraft(db, journalist);
    const photos = await db.read.$count(media);
    dataOf(await discardStory(db, discard));
    dataOf(await discardStory(db, { ...young, now: later(61) }));

    expect(await purgeDiscarded(db, { now: later(59 + binDays * day) })).toEqual({ stories: 0 });
    expect(await purgeDiscarded(db, { now: later(60 + binDays * day) })).toEqual({ stories: 1 });
    const left = await db.read.select({ id: stories.id }).from(stories);
    expect(left.map(({ id }) => id)).toEqual([kept.storyId, young.storyId]);
    const of = (table: string) =>
      (everythingIn(db)[table] as { story_id: number }[]).filter(
        (row) => row.story_id === draft.storyId,
      );
    for (const table of ['revisions', 'desk_notes', 'story_photos', 'presence']) {
      expect(of(table)).toEqual([]);
    }
    expect(await db.read.$count(media)).toBe(photos);
    expect(verifyDatabase(db)).toEqual([]);
    expect((await logOf(db, `story:${draft.storyId}`)).at(-1)).toMatchObject({
      actor: 'system',
      act: 'story.purge',
      data: { headline: bridgeStory.headline, ownerId: 'journalist' },
    });
    expect(await recoverStory(db, { actor: admin, storyId: draft.storyId })).toMatchObject({
      code: 'not_found',
    });
  });
});
