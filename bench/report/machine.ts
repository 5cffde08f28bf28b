import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';

export type Machine = {
  cpu: string;
  cores: number;
  memoryGb: number;
  os: string;
  node: string;
  /** Of the sources, where they are a repository. */
  commit: string | null;
};

/** What the figures were measured on: they mean nothing without it. */
export function describeMachine(): Machine {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    encoding: 'utf8',
  });
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    // Of the machine: what this process may use is one of them while it makes load.
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    os: `${type()} ${release()}`,
    node: process.version,
    commit: status === 0 ? stdout.trim() : null,
  };
}
