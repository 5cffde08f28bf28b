import type { Result } from '#newsroom/result.ts';
import { settings } from '#newsroom/settings.ts';
import type { Database } from '#db/client.ts';
import { saveHousePage } from '#db/house-pages/save-house-page.ts';
import { addPerson } from '#db/people/add-person.ts';
import { changePerson } from '#db/people/change-person.ts';
import { saveSettings } from '#db/settings/save-settings.ts';
import { correctStory } from '#db/stories/correct-story.ts';
import { createStory } from '#db/stories/create-story.ts';
import { discardStory } from '#db/stories/discard-story.ts';
import { duplicateStory } from '#db/stories/duplicate-story.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { recallStory } from '#db/stories/recall-story.ts';
import { recoverStory } from '#db/stories/recover-story.ts';
import { restoreStory } from '#db/stories/restore-story.ts';
import { restoreVersion } from '#db/stories/restore-version.ts';
import { returnStory } from '#db/stories/return-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { submitStory } from '#db/stories/submit-story.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { bridgeStory } from './bridge-story.ts';
import { later, noon } from './clock.ts';
import { people } from './people.ts';
import { dataOf, writeDraft, writePrinted } from './write-stories.ts';

const { journalist, editor, admin } = people;
const now = later(60);
const headline = 'عنوان آخر';
const notice = 'سُحب الخبر لأن مصدره لم يثبت.';
const person = { name: 'نور حداد', email: 'noor@duha.example', role: 'editor' as const };
const about = { title: 'من نحن', text: 'صحيفة.' };
const house = settings.parse({ name: 'الضحى الجديدة' });

export type Act = {
  act: string;
  by: string;
  /** The tables that it writes, the log aside. */
  tables: string[];
  /** What its row in the log says. */
  data: Record<string, unknown>;
  /** Brings the newsroom to where the act can be done; what it returns does the act. */
  prepare: (db: Database) => Promise<() => Promise<Result<unknown>>>;
};

/** Where pages show the story that acts are done to. */
const lists = ['section:1', 'topic:1', 'topic:2', 'writer:1', 'day:2026-11-22'];

/** What is in print already keeps its places in lists. */
const inPrintAgain = [
  'stories',
  'revisions',
  'published_stories',
  'published_bylines',
  'published_topics',
  'published_photos',
];

const inPrint = [...inPrintAgain, 'published_places'];

async function withdrawn(db: Database) {
  const story = await writePrinted(db, journalist);
  const { version } = dataOf(
    await withdrawStory(db, { ...story, actor: editor, notice, now: noon }),
  );
  return { ...story, actor: editor, baseVersion: version };
}

async function inReview(db: Database) {
  const { storyId } = await writeDraft(db, journalist);
  dataOf(await submitStory(db, { actor: journalist, storyId, now: noon }));
  return { actor: editor, storyId };
}

/** Every act that changes the newsroom, each as it succeeds. */
export const everyAct: Act[] = [
  {
    act: 'story.create',
    by: 'journalist',
    tables: ['stories', 'revisions'],
    data: {},
    prepare: async (db) => () => createStory(db, { actor: journalist, now }),
  },
  {
    act: 'story.duplicate',
    by: 'editor',
    tables: ['stories', 'revisions', 'story_photos'],
    data: { from: 1 },
    prepare: async (db) => {
      const { storyId } = await writeDraft(db, journalist);
      return () => duplicateStory(db, { actor: editor, storyId, now });
    },
  },
  {
    act: 'story.save',
    by: 'journalist',
    tables: ['stories', 'revisions'],
    data: { version: 3 },
    prepare: async (db) => {
      const draft = await writeDraft(db, journalist);
      return () => saveDraft(db, { ...draft, content: { ...bridgeStory, headline }, now });
    },
  },
  {
    act: 'story.submit',
    by: 'journalist',
    tables: ['stories'],
    data: { version: 2 },
    prepare: async (db) => {
      const { actor, storyId } = await writeDraft(db, journalist);
      return () => submitStory(db, { actor, storyId, now });
    },
  },
  {
    act: 'story.return',
    by: 'editor',
    tables: ['stories'],
    data: { version: 2, note: 'من المصدر؟' },
    prepare: async (db) => {
      const story = await inReview(db);
      return () => returnStory(db, { ...story, note: ' من المصدر؟ ', now });
    },
  },
  {
    act: 'story.publish',
    by: 'journalist',
    tables: inPrint,
    data: { version: 3, headline: bridgeStory.headline, sectionId: 1, lists },
    prepare: async (db) => {
      const draft = await writeDraft(db, journalist);
      return () => publishStory(db, { ...draft, now });
    },
  },
  {
    act: 'story.update',
    by: 'journalist',
    tables: inPrintAgain,
    data: { version: 5, headline, sectionId: 1, lists },
    prepare: async (db) => {
      const story = await writePrinted(db, journalist);
      const saved = await saveDraft(db, {
        ...story,
        content: { ...bridgeStory, headline },
        now: noon,
      });
      return () => publishStory(db, { ...story, baseVersion: dataOf(saved).version, now });
    },
  },
  {
    act: 'story.correct',
    by: 'journalist',
    tables: [...inPrintAgain, 'corrections'],
    data: { version: 4, kind: 'correction', text: 'الكلفة سبعة ملايين.', sectionId: 1, lists },
    prepare: async (db) => {
      const story = await writePrinted(db, journalist);
      const text = 'الكلفة سبعة ملايين.';
      return () => correctStory(db, { ...story, kind: 'correction', text, now });
    },
  },
  {
    act: 'story.withdraw',
    by: 'editor',
    tables: inPrint,
    data: { version: 4, notice, sectionId: 1, lists },
    prepare: async (db) => {
      const story = await writePrinted(db, journalist);
      return () => withdrawStory(db, { ...story, actor: editor, notice, now });
    },
  },
  {
    act: 'story.restore',
    by: 'editor',
    tables: inPrint,
    data: { version: 5, sectionId: 1, lists },
    prepare: async (db) => {
      const story = await withdrawn(db);
      return () => restoreStory(db, { ...story, now });
    },
  },
  {
    act: 'story.restore-version',
    by: 'journalist',
    tables: ['stories', 'revisions', 'story_photos'],
    data: { version: 3, from: 1 },
    prepare: async (db) => {
      const draft = await writeDraft(db, journalist);
      return () => restoreVersion(db, { ...draft, version: 1, now });
    },
  },
  {
    act: 'story.recall',
    by: 'journalist',
    tables: ['stories'],
    data: { version: 2 },
    prepare: async (db) => {
      const { storyId } = await inReview(db);
      return () => recallStory(db, { actor: journalist, storyId, now });
    },
  },
  {
    act: 'story.discard',
    by: 'editor',
    tables: ['stories'],
    data: { version: 2, headline: bridgeStory.headline },
    prepare: async (db) => {
      const draft = await writeDraft(db, journalist);
      return () => discardStory(db, { ...draft, actor: editor, now });
    },
  },
  {
    act: 'story.recover',
    by: 'journalist',
    tables: ['stories'],
    data: { version: 2, headline: bridgeStory.headline },
    prepare: async (db) => {
      const draft = await writeDraft(db, journalist);
      dataOf(await discardStory(db, { ...draft, now: noon }));
      return () => recoverStory(db, { ...draft, now });
    },
  },
  {
    act: 'person.add',
    by: 'admin',
    tables: ['people', 'accounts', 'bylines'],
    data: { name: person.name, role: 'editor' },
    prepare: async (db) => () =>
      addPerson(db, { actor: admin, person: { ...person, passwordHash: 'none' }, now }),
  },
  {
    act: 'person.change',
    by: 'admin',
    tables: ['people'],
    data: { role: 'admin', left: false },
    prepare: async (db) => () =>
      changePerson(db, { actor: admin, personId: 'editor', role: 'admin', left: false, now }),
  },
  {
    act: 'settings.save',
    by: 'admin',
    tables: ['settings'],
    data: house,
    prepare: async (db) => () => saveSettings(db, { actor: admin, settings: house, now }),
  },
  {
    act: 'house-page.save',
    by: 'admin',
    tables: ['house_pages'],
    data: { slug: 'about', locale: 'ar', version: 1, headline: about.title, words: about.text },
    prepare: async (db) => () =>
      saveHousePage(db, {
        actor: admin,
        slug: 'about',
        locale: 'ar',
        baseVersion: 0,
        words: about,
        now,
      }),
  },
];
