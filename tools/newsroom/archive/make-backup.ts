import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { create } from 'tar';
import type { Config } from '#config.ts';
import { backUpDatabase, photoKeysIn } from '#db/back-up-database.ts';
import { verifyDatabase } from '#db/verify-database.ts';
import { folders } from '#media/names.ts';
import { errorCode } from '#tools/errors/error-code.ts';
import { withoutTraces } from './end-cleanly.ts';
import { hashFile } from './hash-file.ts';
import { type Manifest, databaseName, manifestName, originalPath } from './manifest.ts';
import { readArchive } from './read-archive.ts';
import { sometimes } from './sometimes.ts';

type Making = {
  config: Pick<Config, 'dataDir' | 'databaseFile'>;
  file: string;
  say: (line: string) => void;
};

/**
 * Writes the database and the photos' originals into one new archive, of one moment, while the newspaper goes on. It
 * is read again before it gets its name: what stands under that name is whole. Throws when something is there already.
 */
export async function makeBackup({ config, file, say }: Making): Promise<Manifest> {
  if (existsSync(file)) throw new Error(`${file} is there already; a backup replaces nothing.`);
  const { dataDir, databaseFile } = config;
  const work = `${file}.unfinished-${randomUUID()}`;
  // Where a start sweeps, if this process is killed.
  const kept = join(dataDir, 'media/incoming', `backup-${randomUUID()}`);
  return withoutTraces([work, kept], async () => {
    // Not its folder: that may be a disk that is not mounted.
    await mkdir(work);
    const from = { originals: join(dataDir, 'media', folders.originals), kept };
    // Before the database is copied: who deletes a photo from now on takes its file from the backup no more.
    await keepOriginals(from);
    const database = join(work, databaseName);
    const tellPages = sometimes(say);
    await backUpDatabase(databaseFile, database, (copied, all) =>
      tellPages(`Database: ${percent(copied, all)}`),
    );
    const faults = verifyDatabase(database);
    if (faults.length > 0) throw new Error(`The database is not whole:\n${faults.join('\n')}`);
    // Those that came between the two.
    await keepOriginals(from, photoKeysIn(database));
    const photos = await findPhotos(photoKeysIn(database), { ...from, say });
    const manifest: Manifest = {
      format: 'mihbara-backup',
      version: 1,
      madeAt: new Date().toISOString(),
      files: [{ name: databaseName, ...(await hashFile(database)) }, ...photos.files],
      missing: photos.missing,
    };
    await writeFile(join(work, manifestName), JSON.stringify(manifest));
    const archive = join(work, 'archive.tar');
    await writeArchive(archive, [
      { name: manifestName, path: join(work, manifestName) },
      { name: databaseName, path: database },
      ...photos.paths,
    ]);
    say('Reading the backup to see that it is whole …');
    await readArchive(archive);
    await flush(archive);
    await giveName(archive, file);
    return manifest;
  });
}

type Originals = { originals: string; kept: string };

/** Gives these originals, or all, a second name under which nobody deletes them. Where there are no links there is none. */
async function keepOriginals({ originals, kept }: Originals, keys?: string[]): Promise<void> {
  await mkdir(kept, { recursive: true });
  for (const name of keys ?? (await readdir(originals).catch(() => []))) {
    if (!existsSync(join(kept, name))) {
      await link(join(originals, name), join(kept, name)).catch(() => {});
    }
  }
}

async function findPhotos(
  keys: string[],
  { originals, kept, say }: Originals & Pick<Making, 'say'>,
) {
  const found: { files: Manifest['files']; paths: Source[]; missing: string[] } = {
    files: [],
    paths: [],
    missing: [],
  };
  const tell = sometimes(say);
  for (const [index, key] of keys.entries()) {
    const path = [join(kept, key), join(originals, key)].find((one) => existsSync(one));
    if (path === undefined) {
      found.missing.push(key);
      continue;
    }
    const name = originalPath(key);
    found.files.push({ name, ...(await hashFile(path)) });
    found.paths.push({ name, path });
    tell(`Photos: ${index + 1} of ${keys.length}`);
  }
  return found;
}

type Source = { name: string; path: string };

async function writeArchive(archive: string, sources: Source[]): Promise<void> {
  const names = new Map(sources.map(({ name, path }) => [path, name]));
  await create(
    {
      file: archive,
      strict: true,
      // Neither who owns the files here nor where they lay.
      portable: true,
      preservePaths: true,
      onWriteEntry: (entry) => {
        entry.path = names.get(entry.path) ?? entry.path;
      },
    },
    sources.map(({ path }) => path),
  );
}

/** Never in the place of a file that has come meanwhile. */
async function giveName(archive: string, file: string): Promise<void> {
  try {
    await link(archive, file);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || existsSync(file)) {
      throw new Error(`${file} is there already; a backup replaces nothing.`, { cause: error });
    }
    // A file system without links.
    await rename(archive, file);
  }
  await flush(dirname(file));
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function percent(part: number, all: number): string {
  return `${all === 0 ? 100 : Math.floor((part / all) * 100)} %`;
}
