import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/test/find-browser.ts';

// Looked for once: the workers, which read this file too, inherit the answer.
const browser = (process.env['E2E_BROWSER'] ??= findBrowser() ?? '');

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/journeys',
  globalSetup: './e2e/fixtures/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Of a journey that hangs; on a busy machine a sound one may take most of it.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'ar',
    timezoneId: 'Asia/Riyadh',
    // What a test answers in the server's place would not reach a page that has one; offline.spec.ts has.
    serviceWorkers: 'block',
    // Recording every step costs a quarter of the time: asked for when a journey is to be understood.
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // Nothing but the page under test may use the network.
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
