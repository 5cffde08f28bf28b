import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';
import { temporaryFolder } from './test/copy-database.ts';

/** Another process that holds the lock until it is killed. */
async function holderOf(file: string): Promise<ChildProcess> {
  const script = `import { lockFolder } from ${JSON.stringify(import.meta.resolve('./folder-lock.ts'))};
    console.log(lockFolder(process.argv[1], 'the other').ok);
    setInterval(() => globalThis.gc(), 5);`;
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', script, file],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('true\n');
  return child;
}

test('one process holds it; another one hears who that is, and has it after', async () => {
  const file = join(temporaryFolder(), 'lock');
  const other = await holderOf(file);
  expect(lockFolder(file, 'I')).toEqual({ ok: false, holder: 'the other' });
  // Not even what a crash leaves on the disk is taken for a holder.
  other.kill('SIGKILL');
  await once(other, 'exit');
  const lock = lockFolder(file, 'I');
  expect(lock.ok).toBe(true);
  expect(lockFolder(file, 'I, again')).toEqual({ ok: false, holder: 'I' });
  if (lock.ok) lock.release();
  const again = lockFolder(file, 'I, again');
  expect(again.ok).toBe(true);
  if (again.ok) again.release();
});

test('a file that is no lock is held by nobody', () => {
  const file = join(temporaryFolder(), 'lock');
  writeFileSync(file, 'process 1\n'.repeat(500));
  const lock = lockFolder(file, 'I');
  expect(lock.ok).toBe(true);
  if (lock.ok) lock.release();
});
