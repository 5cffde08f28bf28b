import { expect, test } from 'vitest';
import type { Result } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { settings } from '#newsroom/settings.ts';
import type { Database } from './client.ts';
import { changeEntry } from './coverage/change-entry.ts';
import { removeEntry } from './coverage/remove-entry.ts';
import { discardFrontDraft } from './front/discard-front-draft.ts';
import { publishFront } from './front/publish-front.ts';
import { restoreFront } from './front/restore-front.ts';
import { saveFrontDraft } from './front/save-front-draft.ts';
import { saveHousePage } from './house-pages/save-house-page.ts';
import { changePerson } from './people/change-person.ts';
import { deletePhoto } from './photos/delete-photo.ts';
import { editPhoto } from './photos/edit-photo.ts';
import { replacePhoto } from './photos/replace-photo.ts';
import { saveSettings } from './settings/save-settings.ts';
import { correctStory } from './stories/correct-story.ts';
import { duplicateStory } from './stories/duplicate-story.ts';
import { publishStory } from './stories/publish-story.ts';
import { restoreStory } from './stories/restore-story.ts';
import { restoreVersion } from './stories/restore-version.ts';
import { returnStory } from './stories/return-story.ts';
import { saveDraft } from './stories/save-draft.ts';
import { submitStory } from './stories/submit-story.ts';
import { withdrawStory } from './stories/withdraw-story.ts';
import { newPhoto, writePhoto } from './test/add-photos.ts';
import { bridgeStory } from './test/bridge-story.ts';
import { later, noon } from './test/clock.ts';
import { copyDatabase } from './test/copy-database.ts';
import { everythingIn } from './test/everything-in.ts';
import { led } from './test/every-front-act.ts';
import { people } from './test/people.ts';
import { newEntry, writeCoverage, writeEntry } from './test/write-coverage.ts';
import { dataOf, writeDraft, writePrinted } from './test/write-stories.ts';
import { markUrgent } from './urgency/mark-urgent.ts';

const { journalist, editor, admin } = people;
const now = later(60);
const notice = 'سُحب الخبر.';
const theirs = { ...bridgeStory, headline: 'عنوان كتبته هدى' };

/** An act of one person on what another has changed since; `again` is the same act by who has seen the change. */
type Case = {
  act: string;
  code: 'changed_since' | 'conflict';
  version?: number;
  by?: string[];
  prepare: (
    db: Database,
  ) => Promise<{ act: () => Promise<Result<unknown>>; again: () => Promise<Result<unknown>> }>;
};

type Seen = { actor: Actor; storyId: number; baseVersion: number };

/** A story that the editor has saved once more than the journalist has seen. */
async function overtaken(db: Database, story: Seen): Promise<number> {
  const saved = await saveDraft(db, { ...story, actor: editor, content: theirs, now: noon });
  return dataOf(saved).version;
}

const onStory = (
  act: string,
  begin: (db: Database) => Promise<Seen>,
  run: (db: Database, seen: Seen) => Promise<Result<unknown>>,
): Case => ({
  act,
  code: 'changed_since',
  by: [editor.name],
  prepare: async (db) => {
    const seen = await begin(db);
    const baseVersion = await overtaken(db, seen);
    return { act: () => run(db, seen), again: () => run(db, { ...seen, baseVersion }) };
  },
});

const draft = async (db: Database) => writeDraft(db, journalist);
const printed = async (db: Database) => writePrinted(db, journalist);
const byEditor = async (db: Database) => ({
  ...(await writePrinted(db, journalist)),
  actor: editor,
});
const inReview = async (db: Database) => {
  const story = await writeDraft(db, journalist);
  dataOf(await submitStory(db, { ...story, now: noon }));
  return { ...story, actor: editor };
};
const withdrawn = async (db: Database) => {
  const story = await byEditor(db);
  const { version } = dataOf(await withdrawStory(db, { ...story, notice, now: noon }));
  return { ...story, baseVersion: version };
};

const photoWords = (db: Database) => {
  const { alt, caption, credit, rights } = newPhoto(2);
  const words = { alt, caption, credit, rights, rightsEndAt: null, focal: null, crops: {} };
  return async (photoId: number) =>
    dataOf(await editPhoto(db, { actor: editor, photoId, baseVersion: 1, words, now: noon }));
};

const cases: Case[] = [
  onStory('submit', draft, (db, seen) => submitStory(db, { ...seen, now })),
  onStory('return', inReview, (db, seen) => returnStory(db, { ...seen, note: 'من؟', now })),
  onStory('publish', draft, (db, seen) => publishStory(db, { ...seen, now })),
  onStory('update', printed, (db, seen) => publishStory(db, { ...seen, now })),
  onStory('correct', printed, (db, seen) =>
    correctStory(db, { ...seen, kind: 'correction', text: 'الصواب سبعة.', now }),
  ),
  onStory('withdraw', byEditor, (db, seen) => withdrawStory(db, { ...seen, notice, now })),
  onStory('restore', withdrawn, (db, seen) => restoreStory(db, { ...seen, now })),
  onStory('restore-version', draft, (db, seen) => restoreVersion(db, { ...seen, version: 1, now })),
  onStory('duplicate', draft, (db, seen) => duplicateStory(db, { ...seen, now })),
  {
    act: 'mark-urgent',
    code: 'changed_since',
    by: [editor.name],
    prepare: async (db) => {
      const seen = await printed(db);
      const baseVersion = await overtaken(db, seen);
      const update = { ...seen, actor: editor, baseVersion, now: noon };
      const { version } = dataOf(await publishStory(db, update));
      const { storyId } = seen;
      const mark = { actor: admin, storyId, level: 2, reason: 'حدث', minutes: 60, now } as const;
      return {
        act: () => markUrgent(db, { ...mark, publishedVersion: 3 }),
        again: () => markUrgent(db, { ...mark, publishedVersion: version }),
      };
    },
  },
  {
    act: 'save',
    code: 'conflict',
    version: 3,
    prepare: async (db) => {
      const seen = await draft(db);
      const baseVersion = await overtaken(db, seen);
      const save = { ...seen, content: bridgeStory, now };
      return {
        act: () => saveDraft(db, save),
        again: () => saveDraft(db, { ...save, baseVersion }),
      };
    },
  },
  ...[changeEntry, removeEntry].map((run): Case => ({
    act: run.name,
    code: run === changeEntry ? 'conflict' : 'changed_since',
    version: 2,
    prepare: async (db) => {
      const { storyId } = await writeCoverage(db);
      const { entryId } = await writeEntry(db, { storyId });
      const change = { storyId, entryId, kind: 'plain', content: newEntry('عبرت حافلة.') } as const;
      dataOf(await changeEntry(db, { ...change, actor: editor, baseVersion: 1, now: noon }));
      const mine = { ...change, actor: journalist, content: newEntry('عبرت حافلتان.'), now };
      return {
        act: () => run(db, { ...mine, baseVersion: 1 }),
        again: () => run(db, { ...mine, baseVersion: 2 }),
      };
    },
  })),
  {
    act: 'photo.edit',
    code: 'conflict',
    version: 2,
    prepare: async (db) => {
      const { id: photoId } = await writePhoto(db, 2);
      const edited = await photoWords(db)(photoId);
      const { alt, caption, credit, rights, rightsEndAt, focal, crops } = edited;
      const words = { alt, caption, credit, rights, rightsEndAt, focal, crops };
      const edit = { actor: editor, photoId, words: { ...words, alt: 'مركب' }, now };
      return {
        act: () => editPhoto(db, { ...edit, baseVersion: 1 }),
        again: () => editPhoto(db, { ...edit, baseVersion: 2 }),
      };
    },
  },
  {
    act: 'photo.delete',
    code: 'changed_since',
    version: 2,
    prepare: async (db) => {
      const { id: photoId } = await writePhoto(db, 2);
      await photoWords(db)(photoId);
      const deletion = { actor: editor, photoId, now };
      return {
        act: () => deletePhoto(db, { ...deletion, baseVersion: 1 }),
        again: () => deletePhoto(db, { ...deletion, baseVersion: 2 }),
      };
    },
  },
  ...(['version', 'byVersion', 'stories'] as const).map((part): Case => ({
    act: `photo.replace, by ${part}`,
    code: 'changed_since',
    prepare: async (db) => {
      const { id: photoId } = await writePhoto(db, 2);
      const { id: byId } = await writePhoto(db, 3);
      const seen = { version: 1, byVersion: 1, stories: 0 };
      if (part === 'stories') {
        await writeDraft(db, editor, { content: { ...bridgeStory, leadPhotoId: photoId } });
      } else await photoWords(db)(part === 'version' ? photoId : byId);
      const swap = { actor: editor, photoId, byId, now };
      return {
        act: () => replacePhoto(db, { ...swap, seen }),
        again: () => replacePhoto(db, { ...swap, seen: { ...seen, [part]: seen[part] + 1 } }),
      };
    },
  })),
  ...(['front.save', 'front.discard', 'front.restore', 'front.publish'] as const).map(
    (act): Case => ({
      act,
      code: 'conflict',
      prepare: async (db) => {
        const { storyId } = await printed(db);
        const other = (await printed(db)).storyId;
        const base = { actor: editor, now: noon };
        const save = async (baseVersion: number, content = led(storyId)) =>
          dataOf(await saveFrontDraft(db, { ...base, baseVersion, content })).version;
        const draftVersion = await save(0);
        const live = dataOf(await publishFront(db, { ...base, draftVersion, liveVersion: 0 }));
        const newest = await save(live.draftVersion, led(other));
        const run = async (baseVersion: number): Promise<Result<unknown>> => {
          const by = { actor: admin, baseVersion, now };
          if (act === 'front.save') return saveFrontDraft(db, { ...by, content: led(storyId) });
          if (act === 'front.discard') return discardFrontDraft(db, by);
          if (act === 'front.restore') return restoreFront(db, { ...by, version: 1 });
          const { liveVersion } = live;
          return publishFront(db, { actor: admin, draftVersion: baseVersion, liveVersion, now });
        };
        return { act: () => run(live.draftVersion), again: () => run(newest) };
      },
    }),
  ),
  {
    act: 'house-page.save',
    code: 'conflict',
    version: 1,
    prepare: async (db) => {
      const page = { actor: admin, slug: 'about', locale: 'ar', now } as const;
      const save = (baseVersion: number, text: string) =>
        saveHousePage(db, { ...page, baseVersion, words: { title: 'من نحن', text } });
      dataOf(await save(0, 'صحيفة.'));
      return { act: () => save(0, 'جريدة.'), again: () => save(1, 'جريدة.') };
    },
  },
  {
    act: 'settings.save',
    code: 'conflict',
    prepare: async (db) => {
      const seen = settings.parse({});
      const newer = { ...seen, motto: 'صحيفة البلاد' };
      dataOf(await saveSettings(db, { actor: admin, seen, settings: newer, now: noon }));
      const mine = { ...seen, motto: 'صحيفة يومية' };
      return {
        act: () => saveSettings(db, { actor: admin, seen, settings: mine, now }),
        again: () => saveSettings(db, { actor: admin, seen: newer, settings: mine, now }),
      };
    },
  },
  {
    act: 'person.change',
    code: 'changed_since',
    prepare: async (db) => {
      const change = { actor: admin, personId: 'journalist', left: false } as const;
      const seen = { role: 'journalist', left: false } as const;
      dataOf(await changePerson(db, { ...change, role: 'editor', seen, now: noon }));
      const leaves = { ...change, role: 'journalist', left: true, now } as const;
      return {
        act: () => changePerson(db, { ...leaves, seen }),
        again: () => changePerson(db, { ...leaves, seen: { role: 'editor', left: false } }),
      };
    },
  },
];

test.each(cases)(
  'whoever has not seen what somebody else changed is refused and nothing is written: $act',
  async ({ code, version, by, prepare }) => {
    const db = await copyDatabase();
    const { act } = await prepare(db);
    const before = everythingIn(db);
    const refusal = await act();
    expect(refusal).toMatchObject({
      ok: false,
      code,
      ...(by && { by }),
      ...(version && { version }),
    });
    expect(everythingIn(db)).toEqual(before);
  },
);

test.each(cases)('whoever has seen it goes on: $act', async ({ prepare }) => {
  const db = await copyDatabase();
  const { again } = await prepare(db);
  expect(await again()).toMatchObject({ ok: true });
});
