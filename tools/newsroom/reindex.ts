import { reindex as reindexStories } from '#db/likeness/reindex.ts';
import type { Command } from './command.ts';
import { withNewsroom } from './with-newsroom.ts';

/** A running server does this by itself for stories that it misses in the index, here for all of them. */
export const reindex: Command = {
  does: 'makes the index of words anew, and which stories are alike; a server may run meanwhile',
  takes: '',
  options: {},
  run: async ({ config }) => {
    const { stories } = await withNewsroom(config, (db) =>
      reindexStories(db, { missingOnly: false }),
    );
    console.log(`Indexed ${stories} ${stories === 1 ? 'story' : 'stories'}.`);
  },
};
