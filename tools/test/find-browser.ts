import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium that runs on this machine: one of the system's, else Playwright's own; null without. */
export function findBrowser(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const all = [...installed, ...elsewhere, chromium.executablePath()];
  return all.find((path) => existsSync(path) && runs(path)) ?? null;
}

/** Finds a browser or installs one: Playwright's own, else the system's package by apt. Throws when neither can be had. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium on this machine: fetching the one that comes with Playwright …');
  spawnSync(join('node_modules', '.bin', 'playwright'), ['install', 'chromium'], {
    stdio: 'inherit',
  });
  const fetched = findBrowser();
  if (fetched) return fetched;
  console.log("That did not do: installing the system's Chromium with apt-get …");
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const words of [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium'],
  ]) {
    const [command = '', ...args] = [...asRoot, ...words];
    spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const packaged = findBrowser();
  if (packaged) return packaged;
  throw new Error(
    'The end-to-end tests need a Chromium, and none could be installed. Install chromium or google-chrome, or run "npm run check", which does without.',
  );
}

/** A file may be there and still not start: a package that only points to another shop, libraries that are missing. */
function runs(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
