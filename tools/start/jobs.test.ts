import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { revisions, stories } from '#db/schema.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { discardStory } from '#db/stories/discard-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { log } from '#log.ts';
import { startJobs } from './jobs.ts';

const minute = 60_000;
const hour = 60 * minute;

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A story that was saved four times within a minute at noon: versions 2 to 5. */
async function savedOften() {
  const db = await copyDatabase();
  const draft = await writeDraft(db, people.journalist);
  for (let baseVersion = 2; baseVersion < 5; baseVersion += 1) {
    const save = { ...draft, baseVersion, content: bridgeStory, now: later(baseVersion) };
    dataOf(await saveDraft(db, save));
  }
  const kept = () => db.read.$count(revisions);
  return { db, kept };
}

test('old versions are thinned out by themselves, within an hour of their time', async () => {
  const { db, kept } = await savedOften();
  const jobs = startJobs(db);
  onTestFinished(jobs.stop);
  await vi.advanceTimersByTimeAsync(minute);
  expect(await kept()).toBe(5);
  await vi.advanceTimersByTimeAsync(hour);
  await vi.waitFor(async () => expect(await kept()).toBe(2));
});

test('a failure is logged and ends nothing', async () => {
  const { db, kept } = await savedOften();
  const told = vi.spyOn(log, 'error').mockReturnValue();
  db.driver.exec(
    "CREATE TRIGGER closed BEFORE DELETE ON revisions BEGIN SELECT RAISE(ABORT, 'closed'); END",
  );
  const jobs = startJobs(db);
  onTestFinished(jobs.stop);
  vi.setSystemTime(later(3 * 3600));
  await vi.advanceTimersByTimeAsync(minute);
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());

  db.driver.exec('DROP TRIGGER closed');
  await vi.advanceTimersByTimeAsync(hour);
  await vi.waitFor(async () => expect(await kept()).toBe(2));
});

test('once stopped it does nothing more', async () => {
  const { db, kept } = await savedOften();
  const jobs = startJobs(db);
  await jobs.stop();
  await vi.advanceTimersByTimeAsync(24 * hour);
  expect(await kept()).toBe(5);
});

test('what stood in print before there was an index of words is put into it after the start', async () => {
  const db = await copyDatabase();
  await writePrinted(db, people.journalist);
  db.driver.exec('DELETE FROM published_words');
  const jobs = startJobs(db);
  onTestFinished(jobs.stop);
  await vi.advanceTimersByTimeAsync(minute);
  const indexed = db.reader.prepare('SELECT count(*) FROM published_words').pluck();
  await vi.waitFor(() => expect(indexed.get()).toBe(1));
});

test('what has been in the bin for thirty days is removed by itself, and not what came out', async () => {
  const db = await copyDatabase();
  dataOf(await discardStory(db, { ...(await writeDraft(db, people.journalist)), now: noon }));
  await writeDraft(db, people.journalist);
  vi.setSystemTime(later(30 * 24 * 3600));
  const jobs = startJobs(db);
  onTestFinished(jobs.stop);
  await vi.advanceTimersByTimeAsync(minute);
  await vi.waitFor(async () => expect(await db.read.$count(stories)).toBe(1));
});
