import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, open, rename, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '#config.ts';
import { endAllSessions, photoKeysIn } from '#db/back-up-database.ts';
import { verifyDatabase } from '#db/verify-database.ts';
import { restoringFolder } from '#tools/start/check-data-folder.ts';
import { takeDataFolder } from '#tools/start/take-data-folder.ts';
import { withoutTraces } from './end-cleanly.ts';
import { hashFile } from './hash-file.ts';
import { type ArchivedFile, type Manifest, databaseName, originalPath } from './manifest.ts';
import { expectSame, readArchive } from './read-archive.ts';
import { sometimes } from './sometimes.ts';

type Restoring = {
  config: Pick<Config, 'dataDir' | 'databaseFile'>;
  file: string;
  say: (line: string) => void;
};

export type Restored = {
  manifest: Manifest;
  photos: number;
  /** The keys of photos that the database knows and the backup lacks. */
  missing: string[];
};

/** What may lie in a folder that is empty: what a mounted disk brings, and our own lock. */
const nothing = /^(?:lost\+found|server\.lock(?:-journal)?)$/u;

/**
 * Puts a newspaper into an empty DATA_DIR. All of the backup is read and compared with its hashes before anything is
 * written, and what was written is compared again; the database gets its name last. Until then the folder says that a
 * restore is not finished, and no server starts on it.
 */
export async function restoreBackup({ config, file, say }: Restoring): Promise<Restored> {
  const { dataDir, databaseFile } = config;
  mkdirSync(dataDir, { recursive: true });
  const letGo = takeDataFolder(config, 'a restore');
  try {
    expectEmpty(config);
    say('Reading the backup …');
    const manifest = await readArchive(file);
    await expectRoom(dataDir, manifest);
    const work = join(dataDir, restoringFolder);
    const staged = `${databaseFile}.restoring`;
    removeUnfinished(config);
    mkdirSync(dirname(databaseFile), { recursive: true });
    return await withoutTraces([work, staged], async () => {
      await mkdir(work);
      const pathOf = (name: string) => (name === databaseName ? staged : join(work, name));
      await writeFiles({ file, pathOf, say, count: manifest.files.length });
      const faults = verifyDatabase(staged);
      if (faults.length > 0) throw new Error(`The database is not whole:\n${faults.join('\n')}`);
      const there = new Set(manifest.files.map(({ name }) => name));
      const missing = photoKeysIn(staged).filter((key) => !there.has(originalPath(key)));
      // Who was signed in then need not be one of us any more.
      endAllSessions(staged);
      await mkdir(join(work, 'media'), { recursive: true });
      await rename(join(work, 'media'), join(dataDir, 'media'));
      await rename(staged, databaseFile);
      await flush(dataDir);
      return { manifest, photos: manifest.files.length - 1, missing };
    });
  } finally {
    letGo();
  }
}

type Folder = Restoring['config'];

function expectEmpty({ dataDir, databaseFile }: Folder): void {
  const isUnfinished = existsSync(join(dataDir, restoringFolder));
  const own = new Set([restoringFolder, ...(isUnfinished ? ['media'] : [])]);
  const there = readdirSync(dataDir).find(
    (name) => !nothing.test(name) && !own.has(name) && !isStaged(join(dataDir, name), databaseFile),
  );
  if (there !== undefined || existsSync(databaseFile)) {
    throw new Error(
      `${dataDir} is not empty (${there ?? databaseFile} is there): nothing was restored. Choose another folder: DATA_DIR=/some/folder npm run newsroom -- restore FILE`,
    );
  }
}

function isStaged(path: string, databaseFile: string): boolean {
  return path.startsWith(`${databaseFile}.restoring`);
}

/** What a restore that was killed has left; the marker last. */
function removeUnfinished({ dataDir, databaseFile }: Folder): void {
  if (!existsSync(join(dataDir, restoringFolder))) return;
  for (const path of [`${databaseFile}.restoring`, join(dataDir, 'media')]) {
    rmSync(path, { recursive: true, force: true });
  }
  rmSync(join(dataDir, restoringFolder), { recursive: true });
}

async function expectRoom(dataDir: string, { files }: Manifest): Promise<void> {
  const needed = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const { bavail, bsize } = await statfs(dataDir);
  if (needed <= bavail * bsize) return;
  throw new Error(
    `The backup needs ${megabytes(needed)} MB, and ${dataDir} has ${megabytes(bavail * bsize)} MB of room: nothing was restored.`,
  );
}

type Writing = {
  file: string;
  count: number;
  pathOf: (name: string) => string;
  say: (line: string) => void;
};

async function writeFiles({ file, pathOf, say, count }: Writing): Promise<void> {
  const tell = sometimes(say);
  let written = 0;
  const made = new Set<string>();
  await readArchive(file, async (archived, content) => {
    const path = pathOf(archived.name);
    const folder = dirname(path);
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    await writeFile(path, archived, content);
    written += 1;
    tell(`Files: ${written} of ${count}`);
  });
  for (const folder of made) await flush(folder);
}

/** Read back from the disk, so that what is compared is what is kept. */
async function writeFile(path: string, archived: ArchivedFile, content: AsyncIterable<Buffer>) {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  expectSame(archived, await hashFile(path));
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
