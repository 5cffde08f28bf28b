import { thinVersions } from '#db/stories/thin-versions.ts';
import type { Command } from './command.ts';
import { withNewsroom } from './with-newsroom.ts';

/** What a running server does once an hour for the stories of late, here for all of them. */
export const thin: Command = {
  does: 'thins out old saves of all stories, as a running server does by itself',
  takes: '',
  options: {},
  run: async ({ config }) => {
    const { versions, stories } = await withNewsroom(config, (db) => thinVersions(db));
    console.log(`Dropped ${versions} old saves of ${stories} stories.`);
  },
};
