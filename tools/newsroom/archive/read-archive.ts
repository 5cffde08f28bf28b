import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { Parser, type ReadEntry } from 'tar';
import { hashOf } from './hash-file.ts';
import { type ArchivedFile, type Manifest, manifest, manifestName } from './manifest.ts';

/** About 100 bytes tell of a photo: a million of them. */
const longestManifest = 128 * 1024 * 1024;

/** What is done with each file of a backup; it must read all of the content, or none. */
type Take = (file: ArchivedFile, content: AsyncIterable<Buffer>) => Promise<void>;

/**
 * Reads a backup from its beginning to its end, hands its files to `take` as they come, and tells what is in it. Throws
 * an Error with a plain message when anything is not as its manifest says: a name or a kind of entry that no backup
 * has, a length, a hash, a file too many or too few.
 */
export async function readArchive(path: string, take?: Take): Promise<Manifest> {
  const walk = walkEntries(take);
  const parser = new Parser({ strict: true, onReadEntry: walk.see });
  parser.on('error', walk.fail);
  const ended = new Promise<void>((resolve) => void parser.once('end', resolve));
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    if (walk.failure()) break;
    const goesOn = parser.write(chunk as Buffer);
    // A parser that has failed never drains.
    if (!goesOn && !walk.failure()) await Promise.race([once(parser, 'drain'), walk.failed]);
  }
  if (!walk.failure()) {
    parser.end();
    await Promise.race([ended, walk.failed]);
  }
  return walk.finish(path);
}

function walkEntries(take?: Take) {
  const failing = Promise.withResolvers<void>();
  let failure: Error | null = null;
  let working = Promise.resolve();
  let found: Manifest | null = null;
  const left = new Map<string, ArchivedFile>();
  const fail = (error: unknown) => {
    failure ??= error instanceof Error ? error : new Error(String(error));
    failing.resolve();
  };
  const readEntry = async (entry: ReadEntry) => {
    if (entry.type !== 'File') throw new Error(`${entry.path} is no file, but ${entry.type}`);
    if (!found) {
      found = await readManifest(entry);
      for (const file of found.files) left.set(file.name, file);
      return;
    }
    const file = left.get(entry.path);
    if (!file) throw new Error(`${entry.path} is not in its manifest`);
    if (entry.size !== file.bytes) throw new Error(`${entry.path} has another length`);
    left.delete(entry.path);
    const content = entry as unknown as AsyncIterable<Buffer>;
    if (take) await take(file, content);
    else expectSame(file, await hashOf(content));
  };
  return {
    fail,
    failure: () => failure,
    failed: failing.promise,
    see: (entry: ReadEntry) => {
      working = working
        .then(() => (failure ? undefined : readEntry(entry)))
        .catch((error: unknown) => {
          fail(error);
          entry.resume();
        });
    },
    finish: async (path: string): Promise<Manifest> => {
      await (failure ? undefined : working);
      if (failure) {
        throw new Error(`${path} is no whole backup: ${failure.message}.`, { cause: failure });
      }
      const [lost] = left.keys();
      if (!found || lost !== undefined) {
        throw new Error(`${path} is no whole backup: ${lost ?? manifestName} is missing.`);
      }
      return found;
    },
  };
}

async function readManifest(entry: ReadEntry): Promise<Manifest> {
  if (entry.path !== manifestName || entry.size > longestManifest) {
    throw new Error(`it does not begin with ${manifestName}`);
  }
  const text = (await buffer(entry)).toString();
  const read = manifest.safeParse(parseJson(text));
  if (!read.success) throw new Error(`${manifestName} is none of this version of Mihbara`);
  return read.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Throws when what was read is not what the manifest says. */
export function expectSame(
  { name, bytes, sha256 }: ArchivedFile,
  found: { bytes: number; sha256: string },
): void {
  if (found.bytes !== bytes || found.sha256 !== sha256) throw new Error(`${name} has changed`);
}
