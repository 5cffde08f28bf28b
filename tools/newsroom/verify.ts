import { existsSync } from 'node:fs';
import { openDatabase } from '#db/client.ts';
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
    const db = openDatabase(config.databaseFile);
    const faults = verifyDatabase(db);
    db.close();
    if (faults.length > 0) throw new Error(`The database is damaged:\n${faults.join('\n')}`);
    console.log(`${config.databaseFile} is whole.`);
  },
};
