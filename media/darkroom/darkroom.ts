import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { log } from '#log.ts';
import type { Inspection } from '#media/inspect/inspect-picture.ts';
import type { Answer, DevelopTask, InspectTask, Task } from './tasks.ts';

export type Darkroom = {
  /** A file that ends the darkroom's process, or keeps it too long, is `damaged`; `busy` when too many wait. */
  inspect: (task: InspectTask) => Promise<Inspection>;
  /** Rejects when the files were not all written. */
  develop: (task: DevelopTask) => Promise<void>;
  /** Ends at once what is under way; its tasks reject. */
  close: () => void;
};

export type DarkroomSettings = {
  /** How much others come before it: 0 as themselves, 19 whenever they want (nice). */
  niceness: number;
  /** How long one task may take. */
  limitMs: number;
  /** How long the process stays when there is nothing to do. */
  idleMs?: number;
  mostWaiting?: number;
  /** The process's entry, for tests of what it may do to us. */
  entry?: string;
};

const ownEntry = fileURLToPath(new URL('darkroom-process.ts', import.meta.url));

/** The darkroom ended before it had answered: what it worked on may be to blame. */
class Ended extends Error {}

/**
 * Works on pictures in a process of its own, one at a time: neither a hostile file nor the work itself slows or ends
 * who serves readers. The process is started when it is needed and ended when it has been idle; one that crashes,
 * or works on one task too long, is replaced for the next task.
 */
export function openDarkroom({
  niceness,
  limitMs,
  idleMs = 30_000,
  mostWaiting = 64,
  entry = ownEntry,
}: DarkroomSettings): Darkroom {
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let isBusy = false;
  let isClosed = false;
  const waiting: (() => void)[] = [];

  const running = () => {
    if (child?.connected) return child;
    const started = startProcess(entry, niceness);
    started.once('exit', () => {
      if (child === started) child = null;
    });
    return (child = started);
  };
  const end = () => {
    child?.kill('SIGKILL');
    child = null;
  };
  const next = () => {
    const begin = waiting.shift();
    if (begin) {
      begin();
      return;
    }
    isBusy = false;
    if (!isClosed) idle = setTimeout(end, idleMs).unref();
  };
  const work = async (task: Task) => {
    if (isBusy) await new Promise<void>((begin) => waiting.push(begin));
    isBusy = true;
    clearTimeout(idle);
    try {
      if (isClosed) throw new Error('The darkroom is closed.');
      return await answerOf(running(), task, limitMs);
    } finally {
      next();
    }
  };

  return {
    inspect: async (task) => {
      if (waiting.length >= mostWaiting) return { ok: false, fault: 'busy' };
      try {
        const inspection = await work({ kind: 'inspect', ...task });
        if (!inspection) throw new Error('The darkroom answered nothing.');
        return inspection;
      } catch (error) {
        if (!(error instanceof Ended) || isClosed) throw error;
        log.error('A picture ended the darkroom', { error });
        return { ok: false, fault: 'damaged' };
      }
    },
    develop: async (task) => {
      await work({ kind: 'develop', ...task });
    },
    close: () => {
      isClosed = true;
      clearTimeout(idle);
      end();
    },
  };
}

/** The process knows nothing of the newsroom: no secret stands in its environment. */
function startProcess(entry: string, niceness: number): ChildProcess {
  const started = fork(entry, {
    env: { NODE_ENV: 'production' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // At once, while it is one thread: those that it starts have its priority.
  if (started.pid !== undefined) setPriority(started.pid, niceness);
  // It keeps nobody from ending.
  started.unref();
  started.channel?.unref();
  return started;
}

/** Sends one task and waits for its answer; ends the process when that takes too long. */
async function answerOf(child: ChildProcess, task: Task, limitMs: number) {
  const { promise, resolve, reject } = Promise.withResolvers<Inspection | null>();
  const late = setTimeout(() => child.kill('SIGKILL'), limitMs);
  const ended = (code: number | null, signal: string | null) =>
    reject(new Ended(`The darkroom's process ended (${signal ?? code}).`));
  const answered = (answer: Answer) => {
    if ('done' in answer) resolve(answer.done);
    else reject(new Error(`The darkroom failed at ${task.kind}: ${answer.failed}`));
  };
  child.once('message', answered).once('exit', ended).once('error', reject);
  child.channel?.ref();
  try {
    child.send(task);
    return await promise;
  } finally {
    clearTimeout(late);
    child.channel?.unref();
    child.off('message', answered).off('exit', ended).off('error', reject);
  }
}
