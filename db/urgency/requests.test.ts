import { describe, expect, test } from 'vitest';
import { requestHours } from '#newsroom/urgency.ts';
import type { Database } from '#db/client.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { askUrgent } from './ask-urgent.ts';
import { cancelRequest, declineUrgent } from './decline-urgent.ts';
import { markUrgent } from './mark-urgent.ts';
import { listOwnRequests, listWaitingRequests, requestsOnStory } from './requests.ts';
import { undoUrgent } from './undo-urgent.ts';

const { journalist, colleague, editor, admin } = people;
const otherAdmin = { ...admin, id: 'editor' };
const ask = {
  actor: journalist,
  storyId: 1,
  level: 2,
  reason: 'إجلاء السكان',
  minutes: 90,
  now: later(0),
} as const;
const mark = { actor: admin, storyId: 1, level: 2, reason: 'إجلاء', now: later(60) } as const;

async function asked(): Promise<{ db: Database; requestId: number }> {
  const db = await copyDatabase();
  await writePrinted(db, journalist);
  return { db, ...dataOf(await askUrgent(db, ask)) };
}
const waiting = async (db: Database, seconds: number) =>
  (await listWaitingRequests(db.read, later(seconds))).map(({ id }) => id);
const answer = async (db: Database, seconds: number) =>
  (await listOwnRequests(db.read, { actor: journalist, now: later(seconds) })).at(0);

describe('asking', () => {
  test('those who may mark see what was asked for, by whom and why, and the asker sees it wait', async () => {
    const { db, requestId } = await asked();
    const request = {
      id: requestId,
      storyId: 1,
      by: { id: 'journalist', name: journalist.name },
      level: 2,
      reason: 'إجلاء السكان',
      minutes: 90,
      answer: null,
    };
    expect(await listWaitingRequests(db.read, later(1))).toMatchObject([request]);
    expect(
      await requestsOnStory(db.read, { actor: journalist, storyId: 1, now: later(1) }),
    ).toMatchObject({ waiting: [request], own: request });
  });

  test('asking again takes the place of what was asked before; a colleague’s request stays', async () => {
    const { db } = await asked();
    const byEditor = dataOf(await askUrgent(db, { ...ask, actor: editor, now: later(1) }));
    const again = dataOf(await askUrgent(db, { ...ask, level: 3, now: later(2) }));
    expect(await waiting(db, 3)).toEqual([again.requestId, byEditor.requestId]);
    expect(await answer(db, 3)).toMatchObject({ level: 3, answer: null });
  });

  test.each<[string, Partial<Parameters<typeof askUrgent>[1]>, object]>([
    ['without a reason', { reason: ' ' }, { code: 'invalid', fields: { reason: 'missing' } }],
    ['for no time', { minutes: 0 }, { code: 'invalid', fields: { minutes: 'out_of_range' } }],
    ['by who may mark', { actor: admin }, { code: 'forbidden' }],
    ['by another journalist', { actor: colleague }, { code: 'not_found' }],
    ['of a draft', { storyId: 2 }, { code: 'forbidden' }],
  ])('refused %s', async (_, wrong, refusal) => {
    const { db } = await asked();
    await writeDraft(db, journalist);
    const before = everythingIn(db);
    expect(await askUrgent(db, { ...ask, ...wrong })).toEqual({ ok: false, ...refusal });
    expect(everythingIn(db)).toEqual(before);
  });
});

describe('a request ends', () => {
  test('when the story is marked, by whichever way', async () => {
    const { db } = await asked();
    dataOf(await markUrgent(db, mark));
    expect(await waiting(db, 61)).toEqual([]);
    expect(await answer(db, 61)).toMatchObject({ answer: 'granted', answeredBy: admin.name });
  });

  test('when it is declined, and its asker reads why', async () => {
    const { db, requestId } = await asked();
    const decline = { actor: admin, storyId: 1, requestId, now: later(60) };
    expect(await declineUrgent(db, { ...decline, reason: ' ' })).toMatchObject({ code: 'invalid' });
    expect(await declineUrgent(db, { ...decline, actor: editor, reason: 'لا' })).toMatchObject({
      code: 'forbidden',
    });
    dataOf(await declineUrgent(db, { ...decline, reason: 'ليس خبرًا جديدًا' }));
    expect(await waiting(db, 61)).toEqual([]);
    expect(await answer(db, 61)).toMatchObject({
      answer: 'declined',
      answerReason: 'ليس خبرًا جديدًا',
    });
  });

  test('when its asker takes it back, and nobody else can', async () => {
    const { db, requestId } = await asked();
    const cancel = { actor: journalist, storyId: 1, requestId, now: later(60) };
    expect(await cancelRequest(db, { ...cancel, actor: admin })).toMatchObject({
      code: 'forbidden',
    });
    dataOf(await cancelRequest(db, cancel));
    expect(await waiting(db, 61)).toEqual([]);
    expect(await answer(db, 61)).toBeUndefined();
  });

  test('when the story is withdrawn', async () => {
    const { db } = await asked();
    const withdrawal = { actor: editor, storyId: 1, baseVersion: 3, notice: 'سُحب.' };
    dataOf(await withdrawStory(db, { ...withdrawal, now: later(60) }));
    expect(await waiting(db, 61)).toEqual([]);
  });

  test('by itself, after some hours, and its asker learns that nobody answered', async () => {
    const { db } = await asked();
    const end = requestHours * 3600;
    expect(await waiting(db, end - 1)).toHaveLength(1);
    expect(await waiting(db, end)).toEqual([]);
    expect(await answer(db, end)).toMatchObject({ answer: 'expired' });
    expect(await answer(db, end + 12 * 3600)).toBeUndefined();
  });
});

describe('two admins at once', () => {
  test('what one has declined the other does not grant, nor the other way round', async () => {
    const { db, requestId } = await asked();
    const decline = { actor: admin, storyId: 1, requestId, reason: 'لا', now: later(60) };
    dataOf(await declineUrgent(db, decline));
    const grant = { ...mark, actor: otherAdmin, requestId, now: later(61) };
    expect(await markUrgent(db, grant)).toEqual({ ok: false, code: 'too_late' });

    const again = dataOf(await askUrgent(db, { ...ask, now: later(70) }));
    dataOf(await markUrgent(db, { ...grant, ...again, now: later(71) }));
    expect(await declineUrgent(db, { ...decline, ...again, now: later(72) })).toEqual({
      ok: false,
      code: 'too_late',
    });
  });

  test('a mark is not set over one that its person has not seen', async () => {
    const { db } = await asked();
    const { markId } = dataOf(await markUrgent(db, { ...mark, seenMark: null }));
    const other = { ...mark, actor: otherAdmin, level: 3, now: later(61) } as const;
    expect(await markUrgent(db, { ...other, seenMark: null })).toEqual({
      ok: false,
      code: 'mark_changed',
    });
    expect(await markUrgent(db, { ...other, seenMark: markId })).toMatchObject({ ok: true });
  });
});

test('a grant that is undone leaves the request waiting, as if it had not been answered', async () => {
  const { db, requestId } = await asked();
  const { markId } = dataOf(await markUrgent(db, { ...mark, requestId }));
  expect(await waiting(db, 61)).toEqual([]);
  dataOf(await undoUrgent(db, { actor: admin, storyId: 1, markId, now: later(65) }));
  expect(await waiting(db, 66)).toEqual([requestId]);
});
