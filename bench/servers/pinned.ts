import { execFileSync, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** The server has one core for itself, and whoever loads it the other: neither may take time from the other. */
const cores = { server: '0', load: '1' } as const;

const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** The command as it runs on the core of its part; as it is where there is one core or no `taskset`. */
export function pinned(
  part: keyof typeof cores,
  [command, ...args]: [string, ...string[]],
): [string, string[]] {
  return canPin ? ['taskset', ['-c', cores[part], command, ...args]] : [command, args];
}

/** This process makes load itself. */
export function pinThisProcess(): void {
  if (!canPin) return;
  execFileSync('taskset', ['-a', '-c', '-p', cores.load, String(process.pid)], { stdio: 'ignore' });
}
