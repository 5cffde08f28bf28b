import type { EntryKind, EntryText } from '#newsroom/coverage/entry.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { addEntry } from '#db/coverage/add-entry.ts';
import { startCoverage } from '#db/coverage/start-coverage.ts';
import { noon } from './clock.ts';
import { people } from './people.ts';
import { dataOf, writePrinted } from './write-stories.ts';

/** An entry of one paragraph. */
export function newEntry(text: string, headline = ''): EntryText {
  return { headline, body: [{ kind: 'paragraph', id: 'entry-1', text: [{ text }] }] };
}

/** A live coverage that runs, of a story of the journalist's. */
export async function writeCoverage(db: Database) {
  const story = await writePrinted(db, people.journalist);
  const { storyId } = story;
  dataOf(await startCoverage(db, { actor: people.journalist, storyId, now: noon }));
  return story;
}

let sent = 0;

/** An entry in a live coverage. */
export async function writeEntry(
  db: Database,
  entry: {
    storyId: number;
    content?: EntryText;
    kind?: EntryKind;
    actor?: Actor;
    now?: Date;
  },
) {
  sent += 1;
  const { actor = people.journalist, kind = 'plain', now = noon } = entry;
  const content = entry.content ?? newEntry('وصلت أولى الحافلات.', 'الحافلات تصل');
  const sendId = `sent-by-test-${sent}`;
  const { storyId } = entry;
  return dataOf(await addEntry(db, { actor, storyId, sendId, kind, content, now }));
}
