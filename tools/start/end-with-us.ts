import type { ChildProcess } from 'node:child_process';

/** Ends a program that this process has started when this process ends by itself, or by a signal that it handles. */
export function endWithUs(child: ChildProcess): void {
  const end = () => child.kill('SIGTERM');
  process.on('exit', end);
  child.once('exit', () => process.off('exit', end));
}
