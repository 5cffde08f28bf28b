import { spawnSync } from 'node:child_process';

/** The load generator's command; installs it where this user may. Throws where it cannot be had. */
export function findOrInstallWrk(): string {
  if (runs()) return 'wrk';
  if (process.getuid?.() === 0) {
    console.log('No wrk on this machine: installing it with apt-get …');
    spawnSync('apt-get', ['install', '-y', '-q', 'wrk'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (runs()) return 'wrk';
  }
  throw new Error(
    'This benchmark needs wrk. Install it: apt-get install wrk, or brew install wrk.',
  );
}

/** It ends with 1 after it has told its version. */
function runs(): boolean {
  return spawnSync('wrk', ['--version']).error === undefined;
}
