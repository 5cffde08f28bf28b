import { describe, expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Actor } from '#newsroom/roles.ts';
import { emptyContent } from '#newsroom/story/content.ts';
import { publishedStories, revisions, stories } from '#db/schema.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn, logOf } from '#db/test/everything-in.ts';
import { inPrint } from '#db/test/in-print.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { publishStory } from './publish-story.ts';
import { saveDraft } from './save-draft.ts';
import { submitStory } from './submit-story.ts';

const { journalist, colleague, editor } = people;

test('what was saved goes into print as a version of its own', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, journalist);
  const published = await publishStory(db, { ...draft, now: later(60) });
  const slug = 'افتتاح-جسر-الرمان-عامين-العمل';

  expect(published).toEqual({ ok: true, data: { version: 3, id: 1, slug } });
  expect(await db.read.select().from(publishedStories)).toEqual([
    {
      id: 1,
      slug,
      content: bridgeStory,
      kicker: bridgeStory.kicker,
      headline: bridgeStory.headline,
      language: 'ar',
      lead: bridgeStory.lead,
      sectionId: 1,
      leadPhotoId: 1,
      publishedAt: later(60),
      updatedAt: null,
      withdrawnAt: null,
      notice: null,
    },
  ]);
  expect(inPrint(db).bylines).toEqual([{ story_id: 1, byline_id: 1, position: 0 }]);
  expect(inPrint(db).topics.map((row) => row['topic_id'])).toEqual([1, 2]);
  const [story] = await db.read.select().from(stories);
  expect(story).toMatchObject({ state: 'published', version: 3, publishedVersion: 3 });
  expect((await db.read.select().from(revisions)).at(-1)).toMatchObject({
    version: 3,
    kind: 'published',
    content: bridgeStory,
  });
});

test('an update that changes nothing readers read is not called one', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  const trailing: Block = { kind: 'paragraph', id: 'empty-at-end', text: [] };
  const content = { ...bridgeStory, body: [...bridgeStory.body, trailing], topicIds: [] };
  const { version } = dataOf(await saveDraft(db, { ...story, content, now: later(60) }));
  dataOf(await publishStory(db, { ...story, baseVersion: version, now: later(120) }));
  const [printed] = await db.read.select().from(publishedStories);
  expect(printed?.updatedAt).toBeNull();
});

test('the next version goes out as an update: text, bylines, topics and slug follow, the first time stays', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  const content: StoryContent = {
    ...bridgeStory,
    headline: 'جسر الرمان يُغلق ليلًا',
    sectionId: 2,
    topicIds: [2],
    bylineIds: [2, 1, 2],
    leadPhotoId: null,
  };
  const { version } = dataOf(await saveDraft(db, { ...story, content, now: later(60) }));
  const update = { ...story, actor: editor, baseVersion: version, now: later(120) };
  expect(await publishStory(db, update)).toMatchObject({ ok: true, data: { version: 5 } });

  const [printed] = await db.read.select().from(publishedStories);
  expect(printed).toMatchObject({
    content,
    slug: 'جسر-الرمان-يغلق-ليلا',
    sectionId: 2,
    leadPhotoId: null,
  });
  expect([printed?.publishedAt, printed?.updatedAt]).toEqual([later(0), later(120)]);
  expect(inPrint(db).bylines.map((row) => row['byline_id'])).toEqual([2, 1]);
  expect(inPrint(db).topics.map((row) => row['topic_id'])).toEqual([2]);
  expect((await logOf(db, 'story:1')).map((row) => row.act)).toEqual([
    'story.create',
    'story.save',
    'story.publish',
    'story.save',
    'story.update',
  ]);
});

test('blocks that show nothing stay on the desk', async () => {
  const db = await copyDatabase();
  const body: StoryContent['body'] = [
    { kind: 'paragraph', id: 'empty-1', text: [] },
    ...bridgeStory.body,
    { kind: 'subheadline', id: 'empty-2', level: 2, text: '' },
  ];
  const content = { ...bridgeStory, body };
  await writePrinted(db, journalist, { content });

  const [printed] = await db.read.select().from(publishedStories);
  const [story] = await db.read.select().from(stories);
  expect(printed?.content?.body).toEqual(bridgeStory.body);
  expect(story?.content.body).toEqual(body);
});

test('a story in review is published by an editor', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, journalist);
  dataOf(await submitStory(db, draft));
  expect(await publishStory(db, { ...draft, actor: editor })).toMatchObject({ ok: true });
});

describe('refused', () => {
  const noReview: Actor = { ...journalist, grants: [] };

  test.each<[string, Actor, string]>([
    ['a journalist where review comes first', noReview, 'forbidden'],
    ['another journalist', colleague, 'not_found'],
  ])('%s', async (_, actor, code) => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist);
    const before = everythingIn(db);
    expect(await publishStory(db, { ...draft, actor })).toEqual({ ok: false, code });
    expect(everythingIn(db)).toEqual(before);
  });

  test('a story that does not exist', async () => {
    const db = await copyDatabase();
    const unknown = { actor: editor, storyId: 99, baseVersion: 1 };
    expect(await publishStory(db, unknown)).toEqual({ ok: false, code: 'not_found' });
  });

  test.each<[string, Partial<StoryContent>]>([
    ['headline', { headline: '' }],
    ['sectionId', { sectionId: null }],
    ['body', { body: [{ kind: 'paragraph', id: 'empty-1', text: [] }] }],
  ])('a story without its %s', async (field, without) => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist, { content: { ...bridgeStory, ...without } });
    const before = everythingIn(db);
    const fields = { [field]: 'missing' };
    expect(await publishStory(db, draft)).toEqual({ ok: false, code: 'not_ready', fields });
    expect(everythingIn(db)).toEqual(before);
  });

  test('an empty story, in everything', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist, { content: emptyContent });
    expect(await publishStory(db, draft)).toMatchObject({ code: 'not_ready' });
  });

  test('a text that somebody changed since it was read', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist);
    dataOf(await saveDraft(db, { ...draft, actor: editor, content: bridgeStory }));
    const before = everythingIn(db);
    expect(await publishStory(db, draft)).toEqual({
      ok: false,
      code: 'changed_since',
      version: 3,
      by: ['هدى العلي'],
    });
    expect(everythingIn(db)).toEqual(before);
  });

  test('the second of two who publish at once', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist);
    const both = await Promise.all([
      publishStory(db, draft),
      publishStory(db, { ...draft, actor: editor }),
    ]);
    expect(both.map((one) => one.ok || one.code)).toEqual([true, 'changed_since']);
  });
});
