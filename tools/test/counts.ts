import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';

type Counts = { passed: number; failed: number };

const unitReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));

const endToEndReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  })
  .transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

/** A check passes or fails as a whole. */
export async function check(work: Promise<boolean>): Promise<Counts> {
  return (await work) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What Vitest's JSON report counted. */
export function unitCounts(file: string, work: () => Promise<boolean>): Promise<Counts> {
  return counted(file, work, unitReport);
}

/** What Playwright's JSON report counted; a test that passes only sometimes has failed. */
export function endToEndCounts(file: string, work: () => Promise<boolean>): Promise<Counts> {
  return counted(file, work, endToEndReport);
}

/** A runner that fails without a failed test (no test found, a file that does not load) counts as one failure. */
async function counted(
  file: string,
  work: () => Promise<boolean>,
  report: z.ZodType<Counts>,
): Promise<Counts> {
  // A report of an earlier run must not stand in for one that was never written.
  rmSync(file, { force: true });
  const ended = await work();
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
  const isWell = ended && passed > 0;
  return { passed, failed: isWell ? failed : Math.max(failed, 1) };
}
