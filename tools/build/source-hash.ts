import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { errorCode } from '#tools/errors/error-code.ts';

/** What `next build` and the making of fonts and icons read. A test or a guide that changes needs no new build. */
export const sources = [
  'app',
  'arabic',
  'auth',
  'components',
  'db',
  'delivery',
  'files',
  'http',
  'i18n',
  'live',
  'media',
  'messages',
  'newsroom',
  'outlets',
  'pages',
  'places',
  'public',
  'reader',
  'readership',
  'tools/build',
  'config.ts',
  'log.ts',
  'next.config.ts',
  'package-lock.json',
  'tsconfig.json',
];

const notBuilt = /\.(test\.ts|md|br|gz)$|^public\/(?:fonts|icons)\//u;

/** One hash over the contents and names of all that a build is made from. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(root, source))) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(root: string, path: string): string[] {
  try {
    return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((file) => !notBuilt.test(file))
      .toSorted();
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
