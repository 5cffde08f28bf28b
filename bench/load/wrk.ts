import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pinned } from '#bench/servers/pinned.ts';
import { findOrInstallWrk } from './find-wrk.ts';
import { type Load, parseWrk } from './parse-wrk.ts';

const run = promisify(execFile);

/** Asks for one address of this machine as fast as it is answered; throws when anything goes wrong. */
export async function wrk({
  url,
  acceptEncoding,
  connections,
  seconds,
}: {
  url: string;
  acceptEncoding: string;
  connections: number;
  seconds: number;
}): Promise<Load> {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error(`Only this machine is loaded: ${url}`);
  const [command, args] = pinned('load', [
    findOrInstallWrk(),
    '--latency',
    '--threads=1',
    '--timeout=10s',
    `--connections=${connections}`,
    `--duration=${seconds}s`,
    `--header=Accept-Encoding: ${acceptEncoding}`,
    url,
  ]);
  const { stdout } = await run(command, args);
  const load = parseWrk(stdout);
  if (load.errors > 0) throw new Error(`${load.errors} requests failed:\n${stdout}`);
  return load;
}
