import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { endWithUs } from '#tools/start/end-with-us.ts';
import type { RunningServer } from './bare.ts';
import { end } from './end.ts';
import { pinned } from './pinned.ts';
import { serverEnv } from './server-env.ts';

/** The same build and data behind Next.js's own `next start`, on the server's core. */
export async function startStockNext(dataDir: string): Promise<RunningServer> {
  const [command, args] = pinned('server', [
    process.execPath,
    'node_modules/next/dist/bin/next',
    'start',
    '--port=0',
    '--hostname=127.0.0.1',
  ]);
  const child = spawn(command, args, {
    env: serverEnv(dataDir),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  endWithUs(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /127\.0\.0\.1:(\d+)/u.exec(line)?.[1];
    if (!port) continue;
    const { pid = 0 } = child;
    return { url: `http://127.0.0.1:${port}`, pid, [Symbol.asyncDispose]: () => end(child) };
  }
  throw new Error('next start ended before it listened.');
}
