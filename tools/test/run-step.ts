import { spawn } from 'node:child_process';
import { endWithUs } from '#tools/start/end-with-us.ts';

export type Outcome = { name: string; passed: number; failed: number; seconds: number };

/** Runs one of the project's programs with its output shown; says whether it ended well. */
export function run(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    endWithUs(child);
    child.on('error', (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      resolve(false);
    });
    child.on('exit', (code) => resolve(code === 0));
  });
}

/**
 * Runs a step under its heading and times it. A step that crashes counts as one that failed, and those
 * after it still run.
 */
export async function step(
  name: string,
  work: () => Promise<{ passed: number; failed: number }>,
): Promise<Outcome> {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const counts = await work().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  return { name, ...counts, seconds: (Date.now() - started) / 1000 };
}
