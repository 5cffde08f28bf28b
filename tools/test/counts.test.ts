import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endToEndCounts, unitCounts } from './counts.ts';

let folder: string;
let report: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mihbara-counts-'));
  report = join(folder, 'report.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

function crashes(): Promise<boolean> {
  return Promise.resolve(false);
}

function runner(numPassedTests: number, numFailedTests: number, endsWell: boolean) {
  return () => {
    writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests }));
    return Promise.resolve(endsWell);
  };
}

it.each([
  ['all is well', 12, 0, true, { passed: 12, failed: 0 }],
  ['two tests fail', 10, 2, false, { passed: 10, failed: 2 }],
  ['a file does not load, though no test failed', 10, 0, false, { passed: 10, failed: 1 }],
  ['no test was found', 0, 0, true, { passed: 0, failed: 1 }],
])('counts when %s', async (_, passed, failed, endsWell, counts) => {
  expect(await unitCounts(report, runner(passed, failed, endsWell))).toEqual(counts);
});

it('does not take an earlier report for one that was never written', async () => {
  writeFileSync(report, JSON.stringify({ numPassedTests: 12, numFailedTests: 0 }));
  expect(await unitCounts(report, crashes)).toEqual({ passed: 0, failed: 1 });
});

it('counts a journey that passes only sometimes as failed', async () => {
  const counts = await endToEndCounts(report, () => {
    writeFileSync(report, JSON.stringify({ stats: { expected: 4, unexpected: 0, flaky: 1 } }));
    return Promise.resolve(true);
  });
  expect(counts).toEqual({ passed: 4, failed: 1 });
});
