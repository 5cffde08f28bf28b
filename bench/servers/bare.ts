import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endWithUs } from '#tools/start/end-with-us.ts';
import type { BareAnswer } from './bare-process.ts';
import { end } from './end.ts';
import { pinned } from './pinned.ts';

/** A server that is there until it is disposed of. */
export type RunningServer = AsyncDisposable & { url: string; pid: number };

const file = fileURLToPath(new URL('bare-process.ts', import.meta.url));

/** A bare `node:http` server, on the server's core, that sends these bytes and headers to whoever asks. */
export async function startBare(answer: BareAnswer): Promise<RunningServer> {
  const [command, args] = pinned('server', [process.execPath, file]);
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  endWithUs(child);
  child.send(answer);
  const [port] = (await once(child, 'message')) as [number];
  const { pid = 0 } = child;
  return { url: `http://127.0.0.1:${port}`, pid, [Symbol.asyncDispose]: () => end(child) };
}
