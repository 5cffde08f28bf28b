import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

/**
 * Where photos' files lie, by names such as `renditions/KEY-….avif` and `originals/KEY`. Under a name there is
 * a whole file or none: what is unfinished is never seen, also not after the power went.
 */
export type PhotoStore = {
  /** Gives the file a name here, whole or not at all; where it came from it stays. On the same disk nothing is copied. */
  adopt: (name: string, file: string) => Promise<void>;
  write: (name: string, bytes: Uint8Array) => Promise<void>;
  /** The path of the file on this machine; null where there is none. */
  find: (name: string) => Promise<string | null>;
  /** That it was not there is no failure. */
  remove: (name: string) => Promise<void>;
  /** The names of the files right below a folder, without the folder; none where it does not exist. */
  list: (folder: string) => Promise<string[]>;
};

/** What is being written has this ending, and is no name. */
const unfinished = '.unfinished';

/** A store in a folder of this machine. Names never lead out of it: that throws. */
export function folderStore(root: string): PhotoStore {
  const pathOf = (name: string) => {
    const path = resolve(root, name);
    if (!path.startsWith(resolve(root) + sep)) throw new Error(`No name in the store: ${name}`);
    return path;
  };
  const put = async (name: string, make: (path: string) => Promise<void>) => {
    const path = pathOf(name);
    const making = `${path}.${randomUUID()}${unfinished}`;
    await mkdir(dirname(path), { recursive: true });
    try {
      await make(making);
      await flush(making);
      await rename(making, path);
    } catch (cause) {
      throw new Error(`The file ${path} cannot be written`, { cause });
    } finally {
      // Two names of one file: renaming one to the other leaves both.
      await rm(making, { force: true });
    }
    await flush(dirname(path));
  };
  return {
    adopt: (name, file) => put(name, (path) => linkOrCopy(file, path)),
    write: (name, bytes) => put(name, (path) => writeNew(path, bytes)),
    find: async (name) => {
      const path = pathOf(name);
      const found = await stat(path).catch(() => null);
      return found?.isFile() ? path : null;
    },
    remove: (name) => rm(pathOf(name), { force: true }),
    list: (folder) => listFiles(pathOf(join(folder, '.'))),
  };
}

/** Takes away what a crash left half-written below a folder of the store. */
export async function removeUnfinished(root: string, folder: string): Promise<void> {
  const path = join(root, folder);
  const entries = await readdir(path).catch(absent);
  const left = entries.filter((name) => name.endsWith(unfinished));
  await Promise.all(left.map((name) => rm(join(path, name), { force: true })));
}

async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(absent);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(unfinished))
    .map(({ name }) => name);
}

function absent(error: unknown): [] {
  if (codeOf(error) === 'ENOENT') return [];
  throw error;
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    // Another disk, or a file system without links.
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error) ?? '')) throw error;
    await copyFile(from, to);
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
}

/** Resolves when what was written, or named in a folder, has reached the disk. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
