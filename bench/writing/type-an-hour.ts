import { join } from 'node:path';
import { type Database, openDatabase } from '#db/client.ts';
import { getActor } from '#db/people/get-actor.ts';
import { createStory } from '#db/stories/create-story.ts';
import { listVersions } from '#db/stories/list-versions.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { thinVersions } from '#db/stories/thin-versions.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { compareContent } from '#newsroom/story/versions/compare-content.ts';
import { longText } from './long-text.ts';
import { versionsIn } from './many-stories.ts';

const everyMs = 2_000;
const hour = 3_600_000;
const began = new Date('2026-11-22T12:00:00Z').getTime();

export type TypedHour = Awaited<ReturnType<typeof typeAnHour>>;

type Typing = { dataDir: string; words: number; saves: number };

/**
 * One story of so many words, saved every two seconds of its own clock while a sentence is typed into it, and
 * thinned out when all of that is more than an hour ago. Sizes in bytes.
 */
export async function typeAnHour({ dataDir, words, saves }: Typing) {
  const db = openDatabase(join(dataDir, 'newsroom.sqlite'));
  // What is measured is the size, not the disk.
  db.driver.pragma('synchronous = OFF');
  try {
    const actor = await getActor(db.read, 'demo-editor');
    if (!actor) throw new Error('The demo newsroom has no editor.');
    const created = await createStory(db, { actor, now: new Date(began) });
    if (!created.ok) throw new Error(`A story was not made: ${created.code}.`);
    const story = { actor, storyId: created.data.id, text: longText(words) };
    const empty = usedBytes(db);
    await save(db, story, { from: 1, to: saves });
    const grown = usedBytes(db) - empty;
    const list = (limit: number) => took(() => listVersions(db.read, { ...story, limit }));
    const listedMs = await list(500);
    const now = new Date(began + saves * everyMs + hour + everyMs);
    const thinnedMs = await took(() => thinVersions(db, { now }));
    const left = usedBytes(db) - empty;
    const [kept] = versionsIn(dataDir, [story.storyId]);
    // Where every second version is gone, the changes of each are told from its text.
    await save(db, story, { from: saves + 1, to: saves + 110 });
    db.driver.exec(`DELETE FROM revisions WHERE story_id = ${story.storyId} AND version % 2 = 1`);
    const toldMs = await list(50);
    const comparedMs = await took(async () => compareContent(longText(words), longText(words, 9)));
    return { grown, left, kept: kept?.kept ?? 0, thinnedMs, listedMs, toldMs, comparedMs };
  } finally {
    db.close();
  }
}

type Story = { actor: Actor; storyId: number; text: StoryContent };

async function save(db: Database, story: Story, { from, to }: { from: number; to: number }) {
  const { actor, storyId, text } = story;
  for (let baseVersion = from; baseVersion <= to; baseVersion += 1) {
    const words = `فقرة تُكتب الآن، وهذه كلماتها حتى النسخة ${baseVersion}. `;
    const typed: Block = { kind: 'paragraph', id: 'typed-now', text: [{ text: words }] };
    const content = { ...text, body: [...text.body, typed] };
    const now = new Date(began + baseVersion * everyMs);
    const saved = await saveDraft(db, { actor, storyId, baseVersion, content, now });
    if (!saved.ok) throw new Error(`A save was refused: ${saved.code}.`);
  }
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The pages of the file that hold something. */
function usedBytes({ driver }: Database): number {
  const read = (name: string) => Number(driver.pragma(name, { simple: true }));
  return (read('page_count') - read('freelist_count')) * read('page_size');
}
