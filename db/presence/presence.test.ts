import { expect, test } from 'vitest';
import { lapseMs, presenceFor } from '#newsroom/presence.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { leaveStory } from './leave-story.ts';
import { listOpenPages } from './list-open-pages.ts';
import { signPresence } from './sign-presence.ts';

const { admin, journalist, colleague, editor } = people;
const tabs = { first: '0'.repeat(24), second: '1'.repeat(24) };
const sign = {
  tab: tabs.first,
  storyId: 1,
  place: null,
  block: null,
  isTyping: false,
  takesOver: false,
  now: noon,
};
const after = (ms: number) => new Date(noon.getTime() + ms);
const told = async (db: Database, actor: Actor, now = noon) =>
  presenceFor(actor, await listOpenPages(db.read, now));

test('who has a story open, and where they type', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  await signPresence(db, { ...sign, actor: journalist });
  const here = { place: 'lead', isTyping: true } as const;
  await signPresence(db, { ...sign, actor: journalist, ...here });

  const { id, name } = journalist;
  expect(await told(db, editor)).toEqual([
    { storyId: 1, version: 2, others: [{ id, name, block: null, ...here }], takeOver: null },
  ]);
  expect(await told(db, journalist)).toMatchObject([{ storyId: 1, others: [] }]);
});

test('a page without a sign lapses by the clock, and the next sign of anybody removes it', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  await signPresence(db, { ...sign, actor: journalist });
  expect(await told(db, editor, after(lapseMs - 1))).toHaveLength(1);
  expect(await told(db, editor, after(lapseMs))).toEqual([]);

  expect(everythingIn(db)['presence']).toHaveLength(1);
  await signPresence(db, { ...sign, actor: editor, now: after(lapseMs) });
  expect(everythingIn(db)['presence']).toMatchObject([{ person_id: 'editor' }]);
});

test('a closed page disappears at once, and closes nobody else’s page', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  await signPresence(db, { ...sign, actor: journalist });
  await leaveStory(db, { actor: admin, tab: sign.tab });
  expect(await told(db, editor)).toHaveLength(1);
  await leaveStory(db, { actor: journalist, tab: sign.tab });
  expect(await told(db, editor)).toEqual([]);
});

test('two pages of one person count once: the one in which they type', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  await signPresence(db, { ...sign, actor: editor });
  const second = {
    ...sign,
    actor: editor,
    tab: tabs.second,
    place: 'body',
    isTyping: true,
  } as const;
  await signPresence(db, second);
  const [story] = await told(db, journalist);
  expect(story?.others).toMatchObject([{ id: 'editor', place: 'body', isTyping: true }]);
  await leaveStory(db, second);
  expect((await told(db, journalist))[0]?.others).toMatchObject([{ id: 'editor', place: null }]);
});

test('a journalist neither sees nor signs into a story that they may not view', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  await signPresence(db, { ...sign, actor: editor });
  expect(await told(db, colleague)).toEqual([]);
  expect(await signPresence(db, { ...sign, actor: colleague })).toMatchObject({
    code: 'not_found',
  });
  expect(await signPresence(db, { ...sign, actor: editor, storyId: 99 })).toMatchObject({
    code: 'not_found',
  });
  expect(await told(db, admin)).toMatchObject([{ others: [{ id: 'editor' }] }]);
});

test('who has left the newsroom is nowhere', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  await signPresence(db, { ...sign, actor: editor });
  db.driver.prepare("UPDATE people SET left_at = 1 WHERE id = 'editor'").run();
  expect(await told(db, journalist)).toEqual([]);
});

test('the newest take-over holds, also within a millisecond, and as long as its page is open', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  await signPresence(db, { ...sign, actor: journalist });
  await signPresence(db, { ...sign, actor: editor, takesOver: true });
  await signPresence(db, { ...sign, actor: editor });
  expect(await told(db, journalist)).toMatchObject([
    { takeOver: { by: { id: 'editor' }, at: noon.getTime() } },
  ]);
  await signPresence(db, { ...sign, actor: journalist, takesOver: true });
  expect(await told(db, editor)).toMatchObject([
    { takeOver: { by: { id: 'journalist' }, at: noon.getTime() + 1 } },
  ]);
  await leaveStory(db, { actor: journalist, tab: sign.tab });
  expect(await told(db, journalist)).toMatchObject([{ takeOver: { by: { id: 'editor' } } }]);
});

test('who may read a story but not edit it cannot take it over', async () => {
  const db = await copyDatabase();
  const { storyId, baseVersion } = await writePrinted(db, journalist);
  await withdrawStory(db, { actor: editor, storyId, baseVersion, notice: 'سُحبت.', now: noon });
  const taking = { ...sign, actor: journalist, takesOver: true };
  expect(await signPresence(db, taking)).toMatchObject({ code: 'forbidden' });
  expect(await signPresence(db, { ...taking, takesOver: false })).toMatchObject({ ok: true });
});

test('a sign is no act: the log does not hear of it', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  const before = everythingIn(db)['events'];
  await signPresence(db, { ...sign, actor: editor, takesOver: true });
  await leaveStory(db, { actor: editor, tab: sign.tab });
  expect(everythingIn(db)['events']).toEqual(before);
});
