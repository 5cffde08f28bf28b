import { existsSync } from 'node:fs';
import { type Command, photosMissing } from './command.ts';

export const restore: Command = {
  does: 'puts a backup into an empty DATA_DIR, and compares all of it with its hashes before and after',
  takes: 'FILE',
  options: {},
  takesFile: true,
  run: async ({ config, file }) => {
    if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
    const { restoreBackup } = await import('./archive/restore-backup.ts');
    const { manifest, photos, missing } = await restoreBackup({ config, file, say: console.log });
    console.log(
      `${config.dataDir} holds the newspaper of ${manifest.madeAt}: ${photos} photos. Everybody signs in anew; a start makes the photos’ other sizes.`,
    );
    return photosMissing(missing, 'are not in the backup');
  },
};
