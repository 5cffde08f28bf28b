import { describe, expect, onTestFinished, test } from 'vitest';
import { settings } from '#newsroom/settings.ts';
import { type Database, openDatabase } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { saveSettings } from '#db/settings/save-settings.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everyAct } from '#db/test/every-act.ts';
import { everyCoverageAct } from '#db/test/every-coverage-act.ts';
import { everyUrgencyAct } from '#db/test/every-urgency-act.ts';
import { everyPhotoAct } from '#db/test/every-photo-act.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { mostMissed } from './recent-stories.ts';
import { listen, serveEvents } from './test/listen.ts';

const { admin, journalist } = people;
const publicText = ['publish', 'update', 'correct', 'withdraw', 'restore'];

/** An act that every page is told of and that changes no story: what came before it has been heard. */
async function saveHouse(db: Database): Promise<void> {
  dataOf(await saveSettings(db, { actor: admin, settings: settings.parse({ name: 'الضحى' }) }));
}

/** Acts in one transaction, as the log has them: the first at this moment, each so many milliseconds later. */
async function logActs(db: Database, acts: string[], { at = noon.getTime(), apart = 0 } = {}) {
  await db.write(async (tx) => {
    for (const [index, act] of acts.entries()) {
      const subject = `story:${index + 1}`;
      await appendEvent(tx, { actor: admin, act, subject, at: new Date(at + index * apart) });
    }
  });
}

describe('of all acts', () => {
  test.each([...everyAct, ...everyUrgencyAct, ...everyPhotoAct])(
    '$act',
    async ({ act, prepare }) => {
      const db = await copyDatabase();
      const run = await prepare(db);
      const page = await listen((await serveEvents(db)).origin);
      expect(await page.untilUrgent()).toMatchObject({ before: [] });
      dataOf(await run());
      const [room, verb = ''] = act.split('.');
      const isPublic = room === 'story' && publicText.includes(verb);
      const told = isPublic ? [{ event: 'story', data: { id: 1, act: verb } }] : [];
      // Of what readers cannot see there is no message at all, not even one that says nothing.
      const isMark = act === 'urgency.mark' || act === 'urgency.end';
      const isHeard = isPublic || isMark || room === 'settings';
      if (!isHeard) await saveHouse(db);
      const { before } = await page.untilUrgent();
      expect(before.map(({ event, data }) => ({ event, data }))).toEqual(told);
    },
  );
});

test.each(everyCoverageAct)('of acts on live coverages: $act', async ({ act, data, prepare }) => {
  const db = await copyDatabase();
  const run = await prepare(db);
  const { origin } = await serveEvents(db);
  const page = await listen(origin);
  const { urgent } = await page.untilUrgent();
  dataOf(await run());
  const [of, how] = act.split('.');
  const entry = of === 'entry' ? { entry: data['entryId'] } : {};
  const told =
    how === 'start'
      ? { event: 'story', data: { id: 1, act: 'start' } }
      : { event: 'entry', data: { story: 1, ...entry, act: how } };
  expect((await page.untilUrgent()).before).toMatchObject([told]);
  // Who was away meanwhile is told it too, by a server that has started since.
  const { origin: restarted } = await serveEvents(db);
  const back = await listen(restarted, { headers: { 'last-event-id': urgent.id } });
  expect((await back.untilUrgent()).before).toMatchObject([told]);
});

test('what is told of a story is what has happened to it, and no word of its text', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  const page = await listen((await serveEvents(db)).origin);
  await page.untilUrgent();
  const content = { ...bridgeStory, headline: 'عنوان آخر' };
  const now = new Date(noon.getTime() + 5000);
  const { version } = dataOf(await saveDraft(db, { ...story, content, now }));
  dataOf(await publishStory(db, { ...story, baseVersion: version, now }));
  const id = now.getTime();
  expect(await page.nextText()).toBe(`id: ${id}\nevent: story\ndata: {"id":1,"act":"update"}`);
  expect(await page.nextText()).toBe(`id: ${id}\nevent: urgent\ndata: []`);
});

test('ids grow, also within a millisecond, and drafts do not make them grow', async () => {
  const db = await copyDatabase();
  const { origin } = await serveEvents(db);
  const page = await listen(origin);
  expect((await page.next()).id).toBe('0');
  await logActs(db, ['story.publish', 'story.save', 'story.update', 'urgency.mark', 'story.save']);
  // The clock of this machine may be set back.
  await logActs(db, ['story.withdraw'], { at: noon.getTime() - 60_000 });
  const at = noon.getTime();
  const ids = [];
  for (let count = 0; count < 5; count += 1) ids.push(Number((await page.next()).id));
  expect(ids).toEqual([at, at + 1, at + 1, at + 2, at + 2]);
  await logActs(db, Array(50).fill('story.save'));
  expect((await (await listen(origin)).next()).id).toBe(String(at + 2));
});

describe('who comes back', () => {
  const heard = (id: string) => ({ headers: { 'last-event-id': id } });
  const act = (_: unknown, index: number) => ({ id: index + 1, act: 'publish' });

  test('is told in order what was missed, then what is urgent now', async () => {
    const db = await copyDatabase();
    const { origin } = await serveEvents(db);
    await logActs(db, ['story.publish']);
    const page = await listen(origin);
    const { urgent } = await page.untilUrgent();
    page.leave();
    await logActs(db, ['story.update', 'story.save', 'story.withdraw', 'urgency.end']);
    const missed = [
      { id: 1, act: 'update' },
      { id: 3, act: 'withdraw' },
    ];
    const back = await listen(origin, heard(urgent.id));
    expect(await back.nextText()).toBe('retry: 2000');
    const { before, urgent: now } = await back.untilUrgent();
    expect(before.map(({ data }) => data)).toEqual(missed);
    expect(now.id).toBe(before[1]?.id);

    const byAddress = await listen(`${origin}/events?after=${urgent.id}`);
    expect((await byAddress.untilUrgent()).before).toEqual(before);
    // What the browser says is newer than the address that the page chose once.
    const both = await listen(`${origin}/events?after=${urgent.id}`, heard(before[0]?.id ?? ''));
    expect((await both.untilUrgent()).before).toEqual(before.slice(1));
    const all = await listen(origin, heard(now.id));
    expect((await all.untilUrgent()).before).toEqual([]);
  });

  test('is told it by another process, and after a restart', async () => {
    const db = await copyDatabase();
    const first = await serveEvents(db);
    const page = await listen(first.origin);
    await page.untilUrgent();
    await logActs(db, ['story.publish', 'story.correct', 'story.save', 'story.correct']);
    const { before } = await page.untilUrgent();
    const other = openDatabase(db.driver.name);
    onTestFinished(() => other.close());
    const second = await serveEvents(other);
    await first.live.close();
    const back = await listen(second.origin, heard(before[0]?.id ?? ''));
    expect((await back.untilUrgent()).before).toEqual(before.slice(1));
  });

  test('is told 200 acts, and of more none, whether they were heard or read', async () => {
    const db = await copyDatabase();
    const { origin } = await serveEvents(db);
    await logActs(db, Array(mostMissed + 1).fill('story.publish'), { apart: 5 });
    const restarted = await serveEvents(db);
    const first = noon.getTime();
    for (const from of [origin, restarted.origin]) {
      const missed = async (id: number) =>
        (await (await listen(from, heard(String(id)))).untilUrgent()).before;
      expect((await missed(first)).map(({ data }) => data)).toEqual(
        Array.from({ length: mostMissed + 1 }, act).slice(1),
      );
      expect(await missed(0)).toEqual([]);
    }
  });

  test.each(['', ' ', '1', '-1', '1.5', '1e13', '99999999999999', 'NaN', 'ص', '0x0', '00'])(
    'with the id "%s", which is none, is told what is urgent now',
    async (id) => {
      const db = await copyDatabase();
      await logActs(db, ['story.publish', 'story.update']);
      const { origin } = await serveEvents(db);
      for (const page of [
        await listen(`${origin}/events?after=${encodeURIComponent(id)}`),
        await listen(origin, heard(encodeURIComponent(id))),
      ]) {
        expect(await page.untilUrgent()).toMatchObject({ before: [], urgent: { data: [] } });
      }
    },
  );

  test('who heard nothing because nothing had happened is told all', async () => {
    const db = await copyDatabase();
    const { origin } = await serveEvents(db);
    const { urgent } = await (await listen(origin)).untilUrgent();
    await logActs(db, ['story.publish']);
    const back = await listen(origin, heard(urgent.id));
    expect((await back.untilUrgent()).before.map(({ data }) => data)).toEqual([
      { id: 1, act: 'publish' },
    ]);
  });
});
