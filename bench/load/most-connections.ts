import { readFileSync } from 'node:fs';

/** How many connections a process may hold here, with some files left over; Node uses all that the system grants. */
export function mostConnections(wanted: number): number {
  const limits = readFileSync('/proc/self/limits', 'utf8');
  const hard = Number(/^Max open files\s+\d+\s+(\d+)/mu.exec(limits)?.[1] ?? Infinity);
  return Math.min(wanted, hard - 200);
}
