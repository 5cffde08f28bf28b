import { addEntry } from '#db/coverage/add-entry.ts';
import { changeEntry } from '#db/coverage/change-entry.ts';
import { endCoverage } from '#db/coverage/end-coverage.ts';
import { removeEntry } from '#db/coverage/remove-entry.ts';
import { reopenCoverage } from '#db/coverage/reopen-coverage.ts';
import { startCoverage } from '#db/coverage/start-coverage.ts';
import { later, noon } from './clock.ts';
import type { Act } from './every-act.ts';
import { people } from './people.ts';
import { newEntry, writeCoverage, writeEntry } from './write-coverage.ts';
import { dataOf, writePrinted } from './write-stories.ts';

const { journalist: actor } = people;
const now = later(60);
const by = 'journalist';
const withPhoto = {
  headline: 'الجسر يُفتح',
  body: [{ kind: 'photo' as const, id: 'photo-1', mediaId: 1, caption: '' }],
};

/** Every act on live coverages, each as it succeeds; the coverage is of story 1, its first entry has id 1. */
export const everyCoverageAct: Act[] = [
  {
    act: 'coverage.start',
    by,
    tables: ['coverages'],
    data: {},
    prepare: async (db) => {
      const { storyId } = await writePrinted(db, actor);
      return () => startCoverage(db, { actor, storyId, now });
    },
  },
  {
    act: 'coverage.end',
    by,
    tables: ['coverages'],
    data: {},
    prepare: async (db) => {
      const { storyId } = await writeCoverage(db);
      return () => endCoverage(db, { actor, storyId, now });
    },
  },
  {
    act: 'coverage.reopen',
    by,
    tables: ['coverages'],
    data: {},
    prepare: async (db) => {
      const { storyId } = await writeCoverage(db);
      dataOf(await endCoverage(db, { actor, storyId, now: noon }));
      return () => reopenCoverage(db, { actor, storyId, now });
    },
  },
  {
    act: 'entry.add',
    by,
    tables: ['coverage_entries', 'published_photos'],
    data: { entryId: 1, kind: 'key' },
    prepare: async (db) => {
      const { storyId } = await writeCoverage(db);
      const entry = { sendId: 'sent-once', kind: 'key', content: withPhoto } as const;
      return () => addEntry(db, { actor, storyId, ...entry, now });
    },
  },
  {
    act: 'entry.change',
    by,
    tables: ['coverage_entries', 'published_photos'],
    data: { entryId: 1, version: 2, kind: 'plain' },
    prepare: async (db) => {
      const { storyId } = await writeCoverage(db);
      const { entryId } = await writeEntry(db, { storyId });
      const change = { kind: 'plain', content: newEntry('تأخرت الحافلات.') } as const;
      return () => changeEntry(db, { actor, storyId, entryId, baseVersion: 1, ...change, now });
    },
  },
  {
    act: 'entry.remove',
    by,
    tables: ['coverage_entries', 'published_photos'],
    data: { entryId: 1 },
    prepare: async (db) => {
      const { storyId } = await writeCoverage(db);
      const { entryId } = await writeEntry(db, { storyId });
      return () => removeEntry(db, { actor, storyId, entryId, baseVersion: 1, now });
    },
  },
];
