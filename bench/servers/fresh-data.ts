import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverEnv } from './server-env.ts';

/** Photos of the demo, drawn and developed once: their files never change. */
const kept = fileURLToPath(new URL('../../test-results/bench-media', import.meta.url));
const file = fileURLToPath(new URL('prepare-process.ts', import.meta.url));

/** A data folder with the demo newsroom and so many older stories, made for one benchmark and removed after it. */
export function freshData(olderStories = 0): Disposable & { dataDir: string } {
  const dataDir = mkdtempSync(join(tmpdir(), 'mihbara-bench-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  const mediaDir = join(dataDir, 'media');
  if (existsSync(kept)) cpSync(kept, mediaDir, { recursive: true });
  // In a process of its own: what draws pictures would count as the server's memory.
  const { status } = spawnSync(process.execPath, [file, `${olderStories}`], {
    env: serverEnv(dataDir),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    remove();
    throw new Error('The demo newsroom could not be made.');
  }
  cpSync(mediaDir, kept, { recursive: true });
  return { dataDir, [Symbol.dispose]: remove };
}
