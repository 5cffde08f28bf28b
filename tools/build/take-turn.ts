import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '#tools/errors/error-code.ts';

/**
 * Waits until no other process works behind the same lock file, then holds it; the returned function
 * lets it go. A lock whose process has ended is taken over.
 */
export async function takeTurn(lock: string): Promise<() => void> {
  let told = false;
  while (!hold(lock)) {
    const holder = holderOf(lock);
    if (!isRunning(holder)) {
      rmSync(lock, { force: true });
    } else {
      if (!told) console.log(`Another start (process ${holder}) is building; waiting for it …`);
      told = true;
      await sleep(300);
    }
  }
  return () => rmSync(lock, { force: true });
}

/** Linked, not written: the lock is there at once with its holder in it, or not at all. */
function hold(lock: string): boolean {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
