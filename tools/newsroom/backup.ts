import { existsSync } from 'node:fs';
import { errorCode } from '#tools/errors/error-code.ts';
import { type Command, photosMissing } from './command.ts';

/** The key of sessions is not in it: whoever has a backup can sign nobody in. */
export const backup: Command = {
  does: 'writes the newspaper into one new file, also while a server runs: the database and the photos as they were uploaded',
  takes: 'FILE',
  options: {},
  takesFile: true,
  run: async ({ config, file }) => {
    if (!existsSync(config.databaseFile)) {
      throw new Error(`There is no database at ${config.databaseFile}.`);
    }
    const { makeBackup } = await import('./archive/make-backup.ts');
    const { files, missing } = await makeBackup({ config, file, say: console.log }).catch(
      (error: unknown) => {
        if (!['ENOSPC', 'EACCES', 'EROFS', 'ENOENT'].includes(errorCode(error))) throw error;
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`${file} could not be written, and nothing of it was left: ${why}.`);
      },
    );
    const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
    console.log(
      `${file} holds the newspaper: ${files.length - 1} photos, ${Math.ceil(bytes / 1_000_000)} MB.`,
    );
    return photosMissing(missing, 'were not there and are not in the backup');
  },
};
