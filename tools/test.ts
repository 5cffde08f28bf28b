/** `npm test`: every check, then the journeys in a browser; `--no-browser` leaves those out. */
import { fileURLToPath } from 'node:url';
import { buildWhenChanged } from './build/build-when-changed.ts';
import { check, endToEndCounts, unitCounts } from './test/counts.ts';
import { endOnSignal } from './start/end-on-signal.ts';
import { findOrInstallBrowser } from './test/find-browser.ts';
import { type Outcome, run, step } from './test/run-step.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const unitReport = 'test-results/unit.json';
const endToEndReport = 'test-results/e2e.json';
const outcomes: Outcome[] = [];

process.chdir(root);
endOnSignal(['SIGINT', 'SIGTERM', 'SIGHUP'], console.error);
outcomes.push(await step('Format', () => check(run('oxfmt', ['--check']))));
// The linter reads types too, so those that Next.js writes must be there before it.
outcomes.push(await step('Types', () => check(types())));
outcomes.push(await step('Lint', () => check(run('oxlint', []))));
outcomes.push(await step('Unused files, exports and packages', () => check(run('knip', []))));
outcomes.push(await step('Unit tests', () => unitCounts(unitReport, unitTests)));
const build = await step('Build', () => check(buildWhenChanged(root).then(() => true)));
outcomes.push(build);
if (!process.argv.includes('--no-browser')) {
  outcomes.push(await step('End-to-end tests', () => endToEndCounts(endToEndReport, journeys)));
}

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log('');
for (const outcome of outcomes) {
  const mark = outcome.failed > 0 ? '✗' : '✓';
  const name = outcome.name.padEnd(36);
  console.log(
    `${mark} ${name} ${outcome.passed} passed, ${outcome.failed} failed  ${outcome.seconds.toFixed(1)} s`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Next.js first writes the types of the routes and of style sheets; a fresh clone has none. */
async function types(): Promise<boolean> {
  return (await run('next', ['typegen'])) && (await run('tsc', ['-p', '.']));
}

function unitTests(): Promise<boolean> {
  return run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
}

async function journeys(): Promise<boolean> {
  if (build.failed > 0) throw new Error('Not run: the site could not be built.');
  findOrInstallBrowser();
  return run('playwright', ['test']);
}
