/**
 * Saves version after version of one story and says each on standard output once it is confirmed, until it
 * is killed. The test of crashes starts it as a process of its own.
 */
import { writeSync } from 'node:fs';
import { openDatabase } from '#db/client.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { bridgeStory } from './bridge-story.ts';
import { people } from './people.ts';

const [file = '', from = ''] = process.argv.slice(2);
const db = openDatabase(file);

for (let baseVersion = Number(from); ; baseVersion += 1) {
  const content = { ...bridgeStory, headline: `النص ${baseVersion + 1}` };
  const saved = await saveDraft(db, { actor: people.journalist, storyId: 1, baseVersion, content });
  if (!saved.ok) throw new Error(`Refused: ${saved.code}`);
  writeSync(1, `${saved.data.version}\n`);
}
