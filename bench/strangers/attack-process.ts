/**
 * Strangers as a process of their own: readers are measured in another one, and must not wait for these.
 * Each message names a kind and how many come at once; answered when each was answered or cut off.
 */
import { constants, setPriority } from 'node:os';
import { connect } from 'node:net';
import { type AttackKind, type Target, attackOf } from './attacks.ts';

export type Attack = { kind: AttackKind; count: number; target: Target; longestMs: number };
/** How often each status was answered; 0 for a connection that ended without an answer. */
export type Answers = Record<number, number>;

setPriority(constants.priority.PRIORITY_LOW);

process.on('message', (attack: Attack) => {
  void attackOnce(attack).then((answers) => process.send?.(answers));
});
process.on('disconnect', () => process.exit());

async function attackOnce({ kind, count, target, longestMs }: Attack): Promise<Answers> {
  const statuses = await Promise.all(
    Array.from({ length: count }, (_, number) =>
      send(target.port, attackOf(kind, number, target), longestMs),
    ),
  );
  const answers: Answers = {};
  for (const status of statuses) answers[status] = (answers[status] ?? 0) + 1;
  return answers;
}

function send(port: number, bytes: Buffer, longestMs: number): Promise<number> {
  return new Promise((resolve) => {
    let status = 0;
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setTimeout(longestMs, () => socket.destroy());
    socket.on('data', (chunk) => {
      if (status === 0) status = Number(chunk.toString('latin1', 9, 12));
      socket.destroy();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(status));
    socket.write(bytes);
  });
}
