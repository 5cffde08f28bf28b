import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { authSecret } from '#auth/secret.ts';
import { cookieName, cookieValue } from '#auth/test/session-cookie.ts';
import { readConfig } from '#config.ts';
import { openDatabase } from '#db/client.ts';
import { getActor } from '#db/people/get-actor.ts';
import { startSession } from '#db/sign-in/start-session.ts';
import { createStory } from '#db/stories/create-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import type { StoryContent } from '#newsroom/story/content.ts';

/** New stories in this newsroom, empty or with this text, and the cookie of an editor who may write them all. */
export async function manyStories(
  dataDir: string,
  most: number,
  content?: StoryContent,
): Promise<{ ids: number[]; cookie: string }> {
  const db = openDatabase(join(dataDir, 'newsroom.sqlite'));
  try {
    const actor = await getActor(db.read, 'demo-editor');
    if (!actor) throw new Error('The demo newsroom has no editor.');
    const ids: number[] = [];
    while (ids.length < most) {
      const made = await createStory(db, { actor });
      if (!made.ok) throw new Error(`A story was not made: ${made.code}.`);
      ids.push(made.data.id);
      if (content) {
        await saveDraft(db, { actor, storyId: made.data.id, baseVersion: 1, content });
      }
    }
    const token = randomBytes(24).toString('base64url');
    await startSession(db, { email: 'editor@duha.example', token, days: 1 });
    const secret = authSecret(readConfig({ DATA_DIR: dataDir }));
    return { ids, cookie: `${cookieName}=${cookieValue(token, secret)}` };
  } finally {
    db.close();
  }
}

/** How many versions each of these stories has in the database, and its newest one's number. */
export function versionsIn(dataDir: string, ids: readonly number[]) {
  const db = openDatabase(join(dataDir, 'newsroom.sqlite'));
  try {
    const kept = db.driver.prepare('SELECT count(*) FROM revisions WHERE story_id = ?').pluck();
    const newest = db.driver.prepare('SELECT version FROM stories WHERE id = ?').pluck();
    return ids.map((id) => ({ kept: Number(kept.get(id)), newest: Number(newest.get(id)) }));
  } finally {
    db.close();
  }
}
