import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { emptyContent } from '#newsroom/story/content.ts';
import { getPublishedStory } from '#db/published/get-published-story.ts';
import { changePhoto } from '#db/test/add-photos.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import { correctStory } from './correct-story.ts';
import { getStoryPreview } from './get-story-preview.ts';
import { publishStory } from './publish-story.ts';
import { saveDraft } from './save-draft.ts';

const { journalist, colleague, editor, admin } = people;
const blank: Block = { kind: 'paragraph', id: 'blank-1', text: [] };

test('a draft is shown as readers have it once it is published', async () => {
  const db = await copyDatabase();
  await writePrinted(db, colleague);
  const context = { kind: 'context', id: 'context-1', storyId: 1, line: 'الجسر نفسه' } as const;
  const content = {
    ...bridgeStory,
    bylineIds: [2, 1],
    body: [blank, ...bridgeStory.body, context],
  };
  const draft = await writeDraft(db, journalist, { content });
  const now = later(3);
  const asked = { actor: journalist, storyId: 2, now };
  const preview = dataOf(await getStoryPreview(db.read, asked));
  expect(preview).toMatchObject({ state: 'draft', version: 2, publishedVersion: null });
  expect(await getPublishedStory(db.read, { id: 2, now })).toBeNull();

  dataOf(await publishStory(db, { ...draft, now }));
  const published = await getPublishedStory(db.read, { id: 2, now });
  expect({ state: 'published', story: preview.story }).toEqual(published);
});

test('the next version is shown as readers have it once it is published', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  const note = { kind: 'correction', text: 'الكلفة سبعة ملايين.' } as const;
  const { version } = dataOf(await correctStory(db, { ...story, ...note, now: noon }));
  const mark = {
    actor: admin,
    storyId: 1,
    publishedVersion: 4,
    level: 3,
    reason: 'زلزال',
    minutes: 60,
  } as const;
  dataOf(await markUrgent(db, { ...mark, now: noon }));
  const content = { ...bridgeStory, headline: 'عنوان آخر' };
  const saved = dataOf(await saveDraft(db, { ...story, baseVersion: version, content, now: noon }));
  const now = later(3);
  const preview = dataOf(await getStoryPreview(db.read, { actor: editor, storyId: 1, now }));

  dataOf(await publishStory(db, { ...story, baseVersion: saved.version, now }));
  const published = await getPublishedStory(db.read, { id: 1, now });
  expect({ state: 'published', story: preview.story }).toEqual(published);
  const after = dataOf(await getStoryPreview(db.read, { actor: editor, storyId: 1, now }));
  expect(after.story).toEqual(preview.story);
  expect(after.publishedVersion).toBe(after.version);
});

test('a photo whose rights have ended is not in it, as it would be in none of the readers’ pages', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  await changePhoto(db, { photoId: 1, rightsEndAt: later(1).toISOString() });
  const photosAt = async (now: Date) => {
    const { story } = dataOf(
      await getStoryPreview(db.read, { actor: journalist, storyId: 1, now }),
    );
    return [story.photo?.id, ...Object.keys(story.photos)];
  };
  expect(await photosAt(noon)).toEqual([1, '1']);
  expect(await photosAt(later(1))).toEqual([undefined]);
});

test('an empty draft can be looked at', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist, { content: emptyContent });
  const { story } = dataOf(await getStoryPreview(db.read, { actor: journalist, storyId: 1 }));
  expect(story).toMatchObject({ headline: '', section: null, photo: null, body: [], bylines: [] });
});

test('who may not see a story on the desk sees no preview of it', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  expect(await getStoryPreview(db.read, { actor: colleague, storyId: 1 })).toMatchObject({
    code: 'not_found',
  });
});
