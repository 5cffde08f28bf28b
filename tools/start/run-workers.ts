import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { log } from '#log.ts';

const restartMs = 1000;
const longestEndMs = 5000;

export type Workers = { port: number; close: () => Promise<void> };

/**
 * Serves with several processes on one port, each running this very entry as a worker. What one does the
 * others see in the database. One that dies is replaced. Rejects when one dies before it can serve.
 */
export async function runWorkers(count: number): Promise<Workers> {
  let closing = false;
  const ports = await Promise.all(Array.from({ length: count }, startWorker));
  cluster.on('exit', ({ process: { pid } }, code, signal: string | null) => {
    if (closing) return;
    log.error('A server process ended and is replaced', { pid, code, signal });
    setTimeout(() => {
      if (!closing) cluster.fork();
    }, restartMs);
  });
  return {
    port: ports[0] ?? 0,
    close: async () => {
      closing = true;
      const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
      await Promise.all(workers.map(endWorker));
    },
  };
}

/** The port that the worker listens on, once it does. */
async function startWorker(): Promise<number> {
  const worker = cluster.fork();
  const ended = once(worker, 'exit').then(() => {
    throw new Error('A server process ended before it could serve; what is wrong stands above.');
  });
  const [message] = (await Promise.race([once(worker, 'message'), ended])) as [{ port: number }];
  return message.port;
}

async function endWorker(worker: Worker): Promise<void> {
  const ended = once(worker, 'exit');
  worker.process.kill('SIGTERM');
  const limit = setTimeout(() => worker.process.kill('SIGKILL'), longestEndMs);
  await ended;
  clearTimeout(limit);
}
