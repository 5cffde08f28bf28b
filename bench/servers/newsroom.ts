import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endWithUs } from '#tools/start/end-with-us.ts';
import type { RunningServer } from './bare.ts';
import { atRest } from './at-rest.ts';
import { end } from './end.ts';
import type { NewsroomActs } from './newsroom-acts.ts';
import type { Answered, Asked } from './newsroom-process.ts';
import { pinned } from './pinned.ts';
import { serverEnv } from './server-env.ts';

type Given<Act extends keyof NewsroomActs> = Parameters<NewsroomActs[Act]>;
type Value<Act extends keyof NewsroomActs> = Awaited<ReturnType<NewsroomActs[Act]>>;

export type Newsroom = RunningServer & {
  /** Does one of newsroom-acts.ts in the server's process; resolves with its answer. */
  act: <Act extends keyof NewsroomActs>(act: Act, ...given: Given<Act>) => Promise<Value<Act>>;
  /** Ends it in good order; resolves once the process is gone, however many are still connected. */
  stop: () => Promise<void>;
};

const file = fileURLToPath(new URL('newsroom-process.ts', import.meta.url));

/**
 * Starts the production server on this data folder, on the server's core, or on any where its own processes are
 * measured too; resolves once it waits for readers.
 * `settings` are variables of the environment beside those of every measured server.
 */
export async function startNewsroom(
  dataDir: string,
  settings: Record<string, string> = {},
  { anyCore = false }: { anyCore?: boolean } = {},
): Promise<Newsroom> {
  const [command, args] = anyCore
    ? [process.execPath, [file]]
    : pinned('server', [process.execPath, file]);
  const child = spawn(command, args, {
    env: { ...serverEnv(dataDir), ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  endWithUs(child);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const answerTo = (id: number) => {
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    return answer.promise;
  };
  const ready = answerTo(0);
  child.on('message', (answer: Answered) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(new Error(answer.error));
    else asked?.resolve(answer.value);
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The server has ended.'));
  });
  let asks = 0;
  const newsroom: Newsroom = {
    url: `http://127.0.0.1:${Number(await ready)}`,
    pid: child.pid ?? 0,
    act: <Act extends keyof NewsroomActs>(act: Act, ...given: Given<Act>) => {
      if (!child.connected) return Promise.reject(new Error('The server has ended.'));
      asks += 1;
      const asked: Asked = { id: asks, act, given: given[0] };
      const answer = answerTo(asks);
      child.send(asked);
      return answer as Promise<Value<Act>>;
    },
    stop: () => end(child),
    [Symbol.asyncDispose]: () => end(child),
  };
  await atRest(newsroom);
  return newsroom;
}
