import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverEnv } from './server-env.ts';

const file = fileURLToPath(new URL('prepare-process.ts', import.meta.url));

/** A data folder with the demo newsroom, made for one benchmark and removed after it. */
export function freshData(): Disposable & { dataDir: string } {
  const dataDir = mkdtempSync(join(tmpdir(), 'mihbara-bench-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  // In a process of its own: what draws pictures would count as the server's memory.
  const { status } = spawnSync(process.execPath, [file], {
    env: serverEnv(dataDir),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    remove();
    throw new Error('The demo newsroom could not be made.');
  }
  return { dataDir, [Symbol.dispose]: remove };
}
