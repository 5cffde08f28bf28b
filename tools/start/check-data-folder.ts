import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Config } from '#config.ts';
import { hasTables } from '#db/has-tables.ts';

/** A restore works in this folder of DATA_DIR until all of it is in its place. */
export const restoringFolder = 'restoring';

type Folder = Pick<Config, 'dataDir' | 'databaseFile'>;

/**
 * Throws where a newspaper was meant to be and its database is not: a demo or an empty newspaper must not take its
 * place. What tells of one is a database without tables, or what only a newspaper leaves behind.
 */
export function checkDataFolder({ dataDir, databaseFile }: Folder): void {
  if (existsSync(join(dataDir, restoringFolder))) {
    throw new Error(
      `A restore into ${dataDir} was not finished. Run it again: npm run newsroom -- restore FILE`,
    );
  }
  if (existsSync(databaseFile)) {
    if (hasTables(databaseFile)) return;
    throw new Error(
      `${databaseFile} is no newspaper's database: there are no tables in it. ${statSync(databaseFile).size} bytes are what is left when it is copied without its -wal file while a server runs. Restore a backup (npm run newsroom -- restore FILE); where nothing is to be kept, delete the file.`,
    );
  }
  const trace = traceOfNewspaper({ dataDir, databaseFile });
  if (!trace) return;
  throw new Error(
    `${databaseFile} is missing, but ${trace} is there: a newspaper was kept in this folder. Put the database back (is its disk mounted?) or restore a backup into an empty folder; for a new newspaper choose another one: DATA_DIR=/some/folder npm start`,
  );
}

/** A file that only a newspaper with a database leaves in the folder; null where there is none. */
function traceOfNewspaper({ dataDir, databaseFile }: Folder): string | null {
  const beside = namesIn(dirname(databaseFile)).find(
    (name) =>
      name === `${basename(databaseFile)}-wal` ||
      name.startsWith(`${basename(databaseFile)}.before-`),
  );
  if (beside) return join(dirname(databaseFile), beside);
  const secret = join(dataDir, 'auth-secret');
  return existsSync(secret) ? secret : findUploadedPhoto(dataDir);
}

/**
 * The original of a photo that somebody has uploaded; null where there is none. It is named by what is in it, which
 * the demo's drawings are not: those are there before the database is filled.
 */
export function findUploadedPhoto(dataDir: string): string | null {
  const folder = join(dataDir, 'media/originals');
  const uploaded = namesIn(folder).find((name) => {
    if (!/^[0-9a-f]{20}$/u.test(name)) return false;
    const hash = createHash('sha256').update(readFileSync(join(folder, name)));
    return hash.digest('hex').startsWith(name);
  });
  return uploaded === undefined ? null : join(folder, uploaded);
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
