import { type Page, expect } from '@playwright/test';
import { markFor } from './fixtures/mark-for.ts';
import { openStreams } from './fixtures/open-streams.ts';
import { test } from './fixtures/test.ts';

const story = 105;

test('two windows share one stream, and the one that stays takes it over', async ({
  newsroom,
  page,
  context,
}) => {
  const streams = openStreams(context);
  await page.goto(`/news/${story}`);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await expect.poll(streams.count).toBe(1);
  const second = await context.newPage();
  await second.goto('/');
  await expect.poll(() => streams.askedBy(second)).toBe(1);
  await expect.poll(streams.count).toBe(1);

  await markFor(newsroom, story, 60);
  for (const one of [page, second]) await expect(strip(one)).toContainText(headline);
  // Neither took it back from the other.
  expect([streams.askedBy(page), streams.askedBy(second)]).toEqual([1, 1]);

  await second.close();
  await expect.poll(() => streams.askedBy(page)).toBe(2);
  await markFor(newsroom, 106, 60);
  await expect(strip(page).getByRole('listitem')).toHaveCount(3);
  expect(streams.count()).toBe(1);
});

test('a tab in the background hears from the one that listens', async ({
  newsroom,
  page,
  context,
}) => {
  const streams = openStreams(context);
  const early = await context.request.get(`/news/${story}`);
  await page.goto(`/news/${story}`);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await markFor(newsroom, story, 60);
  await expect(strip(page)).toContainText(headline);

  const background = await context.newPage();
  await background.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
  });
  await background.route(`**/news/${story}`, (route) => route.fulfill({ response: early }));
  await background.goto(`/news/${story}`);
  await expect(strip(background), 'what the other tab knows already').toContainText(headline);
  await markFor(newsroom, 106, 60);
  await expect(strip(background).getByRole('listitem')).toHaveCount(3);
  expect(streams.askedBy(background)).toBe(0);

  await page.close();
  await expect.poll(() => streams.askedBy(background)).toBe(1);
});

test('a frozen tab does not keep the stream from the one in sight', async ({
  newsroom,
  page,
  context,
}) => {
  await page.goto(`/news/${story}`);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await freeze(page);
  const second = await context.newPage();
  await second.goto('/');
  await markFor(newsroom, story, 60);
  await expect(strip(second)).toContainText(headline);
});

function strip(page: Page) {
  return page.getByRole('region', { name: 'عاجل' });
}

/** As a phone does with a tab in the background: not a line of its scripts runs, and it keeps what it has. */
async function freeze(page: Page): Promise<void> {
  // Page.setWebLifecycleState would say it, but Chromium without a screen freezes no page.
  // A debugger stops at the next line that runs: there must be one.
  await page.evaluate(() => void setInterval(() => document.hasFocus(), 20));
  const debugging = await page.context().newCDPSession(page);
  await debugging.send('Debugger.enable');
  const paused = new Promise((resolve) => debugging.once('Debugger.paused', resolve));
  await debugging.send('Debugger.pause');
  await paused;
}
