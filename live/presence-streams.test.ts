import { expect, onTestFinished, test, vi } from 'vitest';
import { type Database, openDatabase } from '#db/client.ts';
import { leaveStory } from '#db/presence/leave-story.ts';
import { findSessionPerson } from '#db/sign-in/find-session-person.ts';
import { startSession } from '#db/sign-in/start-session.ts';
import { signPresence } from '#db/presence/sign-presence.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { writeDraft } from '#db/test/write-stories.ts';
import { type StoryPresence, lapseMs } from '#newsroom/presence.ts';
import type { Actor } from '#newsroom/roles.ts';
import { presenceStreams } from './presence-streams.ts';

const { journalist, colleague, editor } = people;
const tab = '0'.repeat(24);
const token = 'a session';
const place = { place: null, block: null, isTyping: false, takesOver: false };
const sign = { ...place, storyId: 1, tab, actor: journalist };

function streamsOf(db: Database) {
  const streams = presenceStreams(db);
  onTestFinished(() => streams.close());
  return streams;
}

/** Opens a stream; `next()` waits for its next picture, null at its end. */
function listen(
  streams: ReturnType<typeof presenceStreams>,
  actor: Actor,
  askAgain: () => Promise<Actor | null> = async () => actor,
) {
  const stream = streams.open({ actor, storyId: null, askAgain });
  if (!stream) throw new Error('The stream was refused.');
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  const nextText = async () => (await reader.read()).value ?? null;
  const next = async (): Promise<StoryPresence[] | null> => {
    for (;;) {
      const text = await nextText();
      if (text === null) return null;
      const data = /^event: presence\ndata: (.*)\n\n$/u.exec(text)?.[1];
      if (data !== undefined) return JSON.parse(data) as StoryPresence[];
    }
  };
  return { next, nextText, leave: () => reader.cancel() };
}

test('who listens is told who is there, then of arriving, moving and leaving', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  const desk = listen(streamsOf(db), editor);
  expect(await desk.next()).toEqual([]);
  await signPresence(db, sign);
  expect(await desk.next()).toMatchObject([{ storyId: 1, others: [{ id: 'journalist' }] }]);
  // A sign that says nothing new is not passed on.
  await signPresence(db, sign);
  await signPresence(db, { ...sign, place: 'headline', isTyping: true });
  expect(await desk.next()).toMatchObject([{ others: [{ place: 'headline', isTyping: true }] }]);
  await leaveStory(db, sign);
  expect(await desk.next()).toEqual([]);
});

test('what another process was told is told here', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  const other = openDatabase(db.driver.name);
  onTestFinished(() => other.close());
  const desk = listen(streamsOf(db), editor);
  expect(await desk.next()).toEqual([]);
  await signPresence(other, sign);
  expect(await desk.next()).toMatchObject([{ others: [{ id: 'journalist' }] }]);
});

test('a page that died lapses by the clock, without any sign', async () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now });
  onTestFinished(() => void vi.useRealTimers());
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  await signPresence(db, sign);
  const desk = listen(streamsOf(db), editor);
  expect(await desk.next()).toHaveLength(1);
  vi.setSystemTime(now + lapseMs);
  vi.advanceTimersByTime(500);
  expect(await desk.next()).toEqual([]);
});

test('nobody is told of a story that they may not view', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  await writeDraft(db, colleague);
  const streams = streamsOf(db);
  await signPresence(db, { ...sign, actor: editor });
  const desk = listen(streams, colleague);
  expect(await desk.next()).toEqual([]);
  await signPresence(db, { ...sign, actor: editor, storyId: 2 });
  expect(await desk.next()).toMatchObject([{ storyId: 2, others: [{ id: 'editor' }] }]);
});

test('who signs out or leaves the newsroom is told nothing more', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const db = await copyDatabase();
  let asking: Actor | null = editor;
  const desk = listen(streamsOf(db), editor, async () => asking);
  expect(await desk.next()).toEqual([]);
  asking = null;
  vi.advanceTimersByTime(20_000);
  expect(await desk.next()).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['signs out', 'DELETE FROM sessions'],
  ['leaves', "UPDATE people SET left_at = 1, updated_at = updated_at + 1 WHERE id = 'editor'"],
])('who %s is told nothing more from that commit on', async (_, statement) => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  await startSession(db, { email: 'editor@duha.example', token, days: 1 });
  const askAgain = async () => ((await findSessionPerson(db.read, token)) ? editor : null);
  const desk = listen(streamsOf(db), editor, askAgain);
  expect(await desk.next()).toEqual([]);
  const other = openDatabase(db.driver.name);
  onTestFinished(() => other.close());
  other.driver.exec(statement);
  await signPresence(db, sign);
  expect(await desk.next()).toBeNull();
});

test('the server says good-bye, lets go and takes no more; no timer is left', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const streams = presenceStreams(await copyDatabase());
  const [desk, gone] = [listen(streams, editor), listen(streams, journalist)];
  expect(await desk.next()).toEqual([]);
  await gone.leave();
  streams.close();
  expect(await desk.nextText()).toMatch(/^retry: \d{4}\n\n$/u);
  expect(await desk.nextText()).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
  expect(streams.open({ actor: editor, storyId: null, askAgain: async () => editor })).toBeNull();
});
