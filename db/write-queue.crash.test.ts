import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { asc, sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from './client.ts';
import { events, revisions, stories } from './schema.ts';
import { saveDraft } from './stories/save-draft.ts';
import { copyDatabase } from './test/copy-database.ts';
import { people } from './test/people.ts';
import { writeDraft } from './test/write-stories.ts';

const child = fileURLToPath(new URL('./test/save-until-killed.ts', import.meta.url));

/** How many saves are confirmed before the kill, and how many loop turns later it comes: each in another moment. */
const kills = [
  { confirmed: 1, turns: 0 },
  { confirmed: 7, turns: 3 },
  { confirmed: 20, turns: 1 },
  { confirmed: 3, turns: 11 },
  { confirmed: 12, turns: 5 },
];

/** Runs the saving process and kills it; returns the versions that it said were saved. */
async function saveAndKill(file: string, from: number, kill: (typeof kills)[number]) {
  const saving = spawn(process.execPath, [child, file, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void saving.kill('SIGKILL'));
  let said = '';
  const lines = () => said.split('\n').slice(0, -1);
  const ended = once(saving, 'close');
  for await (const chunk of saving.stdout) {
    said += String(chunk);
    if (lines().length < kill.confirmed || saving.killed) continue;
    for (let turn = 0; turn < kill.turns; turn += 1) await new Promise(setImmediate);
    saving.kill('SIGKILL');
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return lines().map(Number);
}

test('after kill -9 in the middle of saving, every save that was confirmed is there', async () => {
  const base = await copyDatabase();
  const { baseVersion } = await writeDraft(base, people.journalist);
  const file = base.driver.name;
  let version = baseVersion;
  for (const kill of kills) {
    const confirmed = await saveAndKill(file, version, kill);
    expect(confirmed.length).toBeGreaterThanOrEqual(kill.confirmed);

    const db = openDatabase(file);
    onTestFinished(() => db.close());
    expect(db.driver.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.driver.pragma('foreign_key_check')).toEqual([]);
    const kept = await db.read.select().from(revisions).orderBy(asc(revisions.version));
    const headlines = new Map(kept.map((row) => [row.version, row.content.headline]));
    for (const one of confirmed) expect(headlines.get(one)).toBe(`النص ${one}`);

    const [story] = await db.read.select().from(stories);
    expect(story?.version).toBeGreaterThanOrEqual(confirmed.at(-1) ?? Infinity);
    expect(kept.map((row) => row.version)).toEqual(kept.map((_, index) => index + 1));
    expect(kept.at(-1)).toMatchObject({ version: story?.version, content: story?.content });
    const [log] = await db.read.select({ rows: sql<number>`count(*)` }).from(events);
    expect(log?.rows).toBe(kept.length);
    expect(await saveOnce(db)).toBe(true);
    version = (story?.version ?? 0) + 1;
  }
}, 60_000);

/** The newsroom goes on: the next save succeeds. */
async function saveOnce(db: ReturnType<typeof openDatabase>): Promise<boolean> {
  const [story] = await db.read.select().from(stories);
  if (!story) return false;
  const { version: baseVersion, content } = story;
  return (await saveDraft(db, { actor: people.journalist, storyId: 1, baseVersion, content })).ok;
}
