import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { create } from 'tar';
import { expect, test } from 'vitest';
import { type Database, openDatabase } from '#db/client.ts';
import { sessions } from '#db/people-schema.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase, temporaryFolder } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { verifyDatabase } from '#db/verify-database.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';

const key = '0123456789abcdef0123';
const photo = Buffer.alloc(300_000, 'a photo ');
const say = () => {};

/** A newspaper with a story in print and a photo, in a data folder of its own. */
async function newspaper() {
  const db = await copyDatabase();
  await writePrinted(db, people.journalist);
  const dataDir = dirname(db.driver.name);
  const original = join(dataDir, 'media/originals', key);
  mkdirSync(dirname(original), { recursive: true });
  writeFileSync(original, photo);
  const config = { dataDir, databaseFile: db.driver.name };
  const file = join(temporaryFolder(), 'backup.tar');
  const back = () => makeBackup({ config, file, say });
  return { db, config, original, file, back };
}

function emptyFolder() {
  const dataDir = join(temporaryFolder(), 'data');
  return { dataDir, databaseFile: join(dataDir, 'newsroom.sqlite') };
}

const restoreInto = (config: ReturnType<typeof emptyFolder>, file: string) =>
  restoreBackup({ config, file, say });

/** Everything that is kept in a database, but who is signed in. */
function contentOf(db: Database) {
  const { sessions: _, ...content } = everythingIn(db);
  return content;
}

function contentAt(file: string) {
  const db = openDatabase(file);
  try {
    return contentOf(db);
  } finally {
    db.close();
  }
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('server.lock'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

test('what comes back is what was there, without who was signed in and how cookies are signed', async () => {
  const { db, config, file, back } = await newspaper();
  writeFileSync(join(config.dataDir, 'auth-secret'), 'secret');
  await db.write(async (tx) => {
    const times = { createdAt: noon, updatedAt: noon, expiresAt: later(9_000) };
    await tx.insert(sessions).values({ id: '1', token: '1', userId: 'editor', ...times });
  });
  expect((await back()).missing).toEqual([]);
  expect(readdirSync(dirname(file))).toEqual(['backup.tar']);
  const to = emptyFolder();
  expect(await restoreInto(to, file)).toMatchObject({ photos: 1, missing: [] });
  expect(filesIn(to.dataDir)).toEqual([`media/originals/${key}`, 'newsroom.sqlite']);
  expect(verifyDatabase(to.databaseFile)).toEqual([]);
  expect(contentAt(to.databaseFile)).toEqual(contentOf(db));
  expect(readFileSync(join(to.dataDir, 'media/originals', key)).equals(photo)).toBe(true);
  const restored = openDatabase(to.databaseFile);
  expect(await restored.read.$count(sessions)).toBe(0);
  restored.close();
  // The work in the folder of the newspaper has left nothing there.
  expect(readdirSync(join(config.dataDir, 'media/incoming'))).toEqual([]);
});

test('a backup is of one moment, while people write', async () => {
  const { db, file, back } = await newspaper();
  const state = { isDone: false };
  const backing = back().finally(() => (state.isDone = true));
  const before = contentOf(db);
  const draft = await writeDraft(db, people.journalist);
  let save = { ...draft, baseVersion: 2, content: bridgeStory };
  while (!state.isDone) {
    const { version } = dataOf(await saveDraft(db, save));
    save = { ...save, baseVersion: version, content: { ...bridgeStory, headline: `${version}` } };
  }
  await backing;
  const to = emptyFolder();
  await restoreInto(to, file);
  expect(verifyDatabase(to.databaseFile)).toEqual([]);
  const moment = contentAt(to.databaseFile)['events'] ?? [];
  const all = contentOf(db)['events'] ?? [];
  expect(moment).toEqual(all.slice(0, moment.length));
  expect(moment.length).toBeGreaterThanOrEqual((before['events'] ?? []).length);
  expect(all.length).toBeGreaterThan(moment.length);
});

test('a photo that is deleted meanwhile is in it, as the database of that moment wants it', async () => {
  const { config, original, file } = await newspaper();
  const wasThere: Record<string, boolean> = {};
  const backing = makeBackup({
    config,
    file,
    say: (line) => (wasThere[line] = existsSync(original)),
  });
  // The files are kept by a second name before the first thing that takes time.
  const incoming = join(config.dataDir, 'media/incoming');
  while (!existsSync(incoming) || readdirSync(incoming, { recursive: true }).length < 2) {
    await new Promise(setImmediate);
  }
  rmSync(original);
  expect((await backing).missing).toEqual([]);
  expect(wasThere).toEqual({ 'Reading the backup to see that it is whole …': false });
  expect((await restoreInto(emptyFolder(), file)).missing).toEqual([]);
});

test('a photo whose original is gone is told, at making and at restoring', async () => {
  const { original, file, back } = await newspaper();
  rmSync(original);
  expect((await back()).missing).toEqual([key]);
  expect(await restoreInto(emptyFolder(), file)).toMatchObject({ photos: 0, missing: [key] });
});

test('a backup replaces nothing, and what fails leaves nothing', async () => {
  const { db, config, file, back } = await newspaper();
  const nowhere = join(dirname(file), 'not-mounted');
  const there = makeBackup({ config, file: join(nowhere, 'backup.tar'), say });
  await expect(there).rejects.toThrow('ENOENT');
  expect(existsSync(nowhere)).toBe(false);
  writeFileSync(file, 'another');
  await expect(back()).rejects.toThrow('is there already');
  expect(readFileSync(file, 'utf8')).toBe('another');
  rmSync(file);
  db.driver.exec('DROP INDEX accounts_user');
  await expect(back()).rejects.toThrow('index accounts_user: is missing');
  expect(readdirSync(dirname(file))).toEqual([]);
});

test.each([
  ['a byte of a photo is another', (file: string) => flip(file, statSync(file).size - 100_000)],
  ['a byte of the database is another', (file: string) => flip(file, 100_000)],
  ['its end is missing', (file: string) => truncateSync(file, statSync(file).size - 200_000)],
  ['it has no content', (file: string) => truncateSync(file, 0)],
  ['it is something else', (file: string) => writeFileSync(file, 'no archive '.repeat(5_000))],
])('where %s nothing is restored', async (_, harm) => {
  const { file, back } = await newspaper();
  await back();
  harm(file);
  const to = emptyFolder();
  await expect(restoreInto(to, file)).rejects.toThrow('is no whole backup');
  expect(filesIn(to.dataDir)).toEqual([]);
});

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const named = (...names: string[]) => ({
  format: 'mihbara-backup',
  version: 1,
  madeAt: '2026-12-01T00:00:00.000Z',
  files: ['newsroom.sqlite', ...names].map((name) => ({ name, bytes: 0, sha256: emptyHash })),
  missing: [],
});

test.each([
  ['a name that leads out', named('../evil'), ['../evil']],
  ['an absolute name', named('/tmp/evil'), ['/tmp/evil']],
  ['a name of no backup', named('auth-secret'), ['auth-secret']],
  ['a photo that is a link', named(`media/originals/${key}`), [`media/originals/${key}`, 'link']],
  ['a file that its manifest does not name', named(), [`media/originals/${key}`]],
  ['one file twice', named(), ['newsroom.sqlite', 'newsroom.sqlite']],
  ['one name twice', named('newsroom.sqlite'), ['newsroom.sqlite']],
  ['no manifest', null, []],
  ['a manifest of another kind', { ...named(), version: 2 }, []],
  [
    'a manifest that promises more',
    { ...named(), files: [{ name: 'newsroom.sqlite', bytes: 1e15, sha256: emptyHash }] },
    [],
  ],
])('an archive with %s is refused before anything is written', async (_, manifest, entries) => {
  const folder = temporaryFolder();
  const to = emptyFolder();
  const restoring = restoreInto(to, archiveOf(folder, manifest, entries));
  await expect(restoring).rejects.toThrow(/is no whole backup|of room/u);
  expect(filesIn(to.dataDir)).toEqual([]);
  expect(existsSync(join(folder, 'evil')) || existsSync('/tmp/evil')).toBe(false);
});

test('a database that is none is refused, and nothing is left of it', async () => {
  const to = emptyFolder();
  // As an archive all is well with it.
  const restoring = restoreInto(to, archiveOf(temporaryFolder(), named(), []));
  await expect(restoring).rejects.toThrow('there are no tables of a newspaper');
  expect(filesIn(to.dataDir)).toEqual([]);
});

/** An archive with this manifest, an empty database, and these entries, all of them empty but the one before 'link'. */
function archiveOf(folder: string, manifest: object | null, entries: string[]) {
  const source = join(folder, 'source');
  mkdirSync(source);
  writeFileSync(join(source, 'empty'), '');
  symlinkSync('/etc/passwd', join(source, 'symlink'));
  writeFileSync(join(source, 'manifest.json'), JSON.stringify(manifest));
  const isLink = entries.includes('link');
  const names = ['newsroom.sqlite', ...entries.filter((name) => name !== 'link')];
  const queue = [...(manifest ? ['manifest.json'] : []), ...names];
  const rest = [...queue];
  const file = join(folder, 'hostile.tar');
  const onWriteEntry = (entry: { path: string }) => {
    entry.path = rest.shift() ?? entry.path;
  };
  // In the order of the queue, which names them: else whichever file is looked at first comes first.
  create(
    { file, cwd: source, preservePaths: true, onWriteEntry, sync: true },
    queue.map((name) => {
      if (name === 'manifest.json') return name;
      return isLink && name !== 'newsroom.sqlite' ? 'symlink' : 'empty';
    }),
  );
  return file;
}

test('nothing is restored over anything, but over what a restore that was killed has left', async () => {
  const { file, back } = await newspaper();
  await back();
  const to = emptyFolder();
  mkdirSync(join(to.dataDir, 'media'), { recursive: true });
  await expect(restoreInto(to, file)).rejects.toThrow('is not empty (media is there)');
  mkdirSync(join(to.dataDir, 'restoring/media'), { recursive: true });
  writeFileSync(`${to.databaseFile}.restoring`, 'half');
  await restoreInto(to, file);
  expect(filesIn(to.dataDir)).toEqual([`media/originals/${key}`, 'newsroom.sqlite']);
  await expect(restoreInto(to, file)).rejects.toThrow('is not empty');
});
