import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#db/test/copy-database.ts';
import { folderStore, removeUnfinished } from './store.ts';

test('what was written is found, listed, and gone when it was removed', async () => {
  const root = temporaryFolder();
  const store = folderStore(join(root, 'media'));
  expect(await store.list('renditions')).toEqual([]);
  await store.write('renditions/a.webp', Buffer.from('one'));
  await store.write('renditions/a.webp', Buffer.from('two'));
  const path = await store.find('renditions/a.webp');
  expect(path).toBe(join(root, 'media/renditions/a.webp'));
  expect(readFileSync(path ?? '', 'utf8')).toBe('two');
  expect(await store.list('renditions')).toEqual(['a.webp']);
  await store.remove('renditions/a.webp');
  await store.remove('renditions/a.webp');
  expect([await store.find('renditions/a.webp'), await store.list('renditions')]).toEqual([
    null,
    [],
  ]);
});

test('a file is taken over whole, also under a name that it has already', async () => {
  const root = temporaryFolder();
  const store = folderStore(root);
  const file = join(root, 'sent');
  writeFileSync(file, 'picture');
  await store.adopt('originals/key', file);
  await store.adopt('originals/key', file);
  expect(readFileSync(join(root, 'originals/key'), 'utf8')).toBe('picture');
  expect(readdirSync(join(root, 'originals'))).toEqual(['key']);
});

test('what cannot be taken over leaves nothing', async () => {
  const root = temporaryFolder();
  const store = folderStore(root);
  await expect(store.adopt('originals/key', join(root, 'none'))).rejects.toThrow(
    'cannot be written',
  );
  expect(readdirSync(join(root, 'originals'))).toEqual([]);
});

test('half-written files have no name, and can be swept away', async () => {
  const root = temporaryFolder();
  const store = folderStore(root);
  await store.write('renditions/a.webp', Buffer.from('one'));
  writeFileSync(join(root, 'renditions/b.webp.0.unfinished'), 'half');
  expect(await store.list('renditions')).toEqual(['a.webp']);
  await removeUnfinished(root, 'renditions');
  await removeUnfinished(root, 'nowhere');
  expect(readdirSync(join(root, 'renditions'))).toEqual(['a.webp']);
});

test.each(['../secret', '/etc/passwd', 'renditions/../../secret', '.'])(
  '%s is no name in the store',
  async (name) => {
    const store = folderStore(temporaryFolder());
    await expect((async () => store.find(name))()).rejects.toThrow('No name in the store');
  },
);
