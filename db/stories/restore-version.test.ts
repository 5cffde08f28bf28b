import { asc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Database } from '#db/client.ts';
import { revisions, stories, topics } from '#db/schema.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { inPrint } from '#db/test/in-print.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { restoreVersion } from './restore-version.ts';
import { saveDraft } from './save-draft.ts';
import { withdrawStory } from './withdraw-story.ts';

const { journalist, colleague, editor } = people;
const now = later(60);
const other = { ...bridgeStory, headline: 'عنوان آخر', topicIds: [1] };

const versionsIn = async (db: Database) =>
  db.read.select().from(revisions).orderBy(asc(revisions.version));

test('an earlier text is the newest version, and what came after it stays', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, journalist);
  dataOf(await saveDraft(db, { ...draft, content: other }));
  const before = await versionsIn(db);
  const wanted = { storyId: draft.storyId, baseVersion: 3, version: 2, now };
  expect(await restoreVersion(db, { ...wanted, actor: editor })).toEqual({
    ok: true,
    data: { version: 4 },
  });

  const [story] = await db.read.select().from(stories);
  expect(story).toMatchObject({
    version: 4,
    content: bridgeStory,
    updatedBy: 'editor',
    state: 'draft',
  });
  expect((await versionsIn(db)).slice(0, -1)).toEqual(before);
  expect((await versionsIn(db)).at(-1)).toMatchObject({
    kind: 'restored-text',
    content: bridgeStory,
    by: 'editor',
    at: now,
    changes: { fields: ['headline', 'topicIds'], added: 0, removed: 0, changed: 0 },
  });
});

test('readers see nothing of it', async () => {
  const db = await copyDatabase();
  const printed = await writePrinted(db, journalist);
  const before = inPrint(db);
  dataOf(await restoreVersion(db, { ...printed, version: 1, now }));
  expect(inPrint(db)).toEqual(before);
});

describe('refused, with nothing changed:', () => {
  test('upon a version that is not the newest', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist);
    dataOf(await saveDraft(db, { ...draft, content: other }));
    const before = everythingIn(db);
    expect(await restoreVersion(db, { ...draft, version: 1 })).toEqual({
      ok: false,
      code: 'changed_since',
      version: 3,
      by: ['ليلى النجار'],
    });
    expect(everythingIn(db)).toEqual(before);
  });

  test('by who may not see the story, or may not edit it', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist);
    const stranger = { ...draft, actor: colleague, version: 1 };
    expect(await restoreVersion(db, stranger)).toEqual({ ok: false, code: 'not_found' });
    const printed = await writePrinted(db, journalist);
    const notice = 'سُحب.';
    const { version } = dataOf(await withdrawStory(db, { ...printed, actor: editor, notice }));
    const before = everythingIn(db);
    const withdrawn = { ...printed, baseVersion: version, version: 1 };
    expect(await restoreVersion(db, withdrawn)).toEqual({ ok: false, code: 'forbidden' });
    expect(everythingIn(db)).toEqual(before);
  });

  test('a version that is not there, or another story’s', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist);
    await writePrinted(db, journalist);
    const before = everythingIn(db);
    for (const version of [0, 3, 99]) {
      expect(await restoreVersion(db, { ...draft, version })).toEqual({
        ok: false,
        code: 'not_found',
      });
    }
    expect(everythingIn(db)).toEqual(before);
  });

  test('a text that names what no longer exists', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist);
    dataOf(await saveDraft(db, { ...draft, content: other }));
    await db.write(async (tx) => tx.delete(topics).where(eq(topics.id, 2)));
    const before = everythingIn(db);
    expect(await restoreVersion(db, { ...draft, baseVersion: 3, version: 2 })).toEqual({
      ok: false,
      code: 'invalid',
      fields: { topicIds: 'unknown_reference' },
    });
    expect(everythingIn(db)).toEqual(before);
  });
});
