import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '#config.ts';
import { temporaryFolder } from '#db/test/copy-database.ts';
import { makePrivate } from './make-private.ts';

test('what an older version left open to others is closed, and the folder itself stays as it was set', () => {
  const dataDir = temporaryFolder();
  chmodSync(dataDir, 0o750);
  mkdirSync(join(dataDir, 'media/originals'), { recursive: true });
  const files = ['newsroom.sqlite', 'newsroom.sqlite-wal', 'newsroom.sqlite.before-1'];
  for (const name of files) writeFileSync(join(dataDir, name), '');
  for (const name of [...files, 'media', 'media/originals']) chmodSync(join(dataDir, name), 0o755);
  makePrivate(readConfig({ DATA_DIR: dataDir }));
  const modes = ['.', 'media', 'media/originals', ...files].map((name) =>
    (statSync(join(dataDir, name)).mode & 0o777).toString(8),
  );
  expect(modes).toEqual(['750', '700', '700', '700', '700', '700']);
});
