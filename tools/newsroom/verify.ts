import { existsSync } from 'node:fs';
import { verifyDatabase } from '#db/verify-database.ts';
import type { Command } from './command.ts';

/** Ends with 1 when anything is damaged. Changes nothing: a database that an update has yet to reach is verified as it is. */
export const verify: Command = {
  does: 'checks that the database is whole',
  takes: '',
  options: {},
  run: async ({ config }) => {
    if (!existsSync(config.databaseFile)) {
      throw new Error(`There is no database at ${config.databaseFile}.`);
    }
    const faults = verifyDatabase(config.databaseFile);
    if (faults.length > 0) {
      throw new Error(`${config.databaseFile} is not whole:\n${faults.join('\n')}`);
    }
    console.log(`${config.databaseFile} is whole.`);
  },
};
