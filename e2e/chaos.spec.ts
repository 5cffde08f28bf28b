import { expect } from '@playwright/test';
import { writeThroughChaos } from './fixtures/chaos/write-through-chaos.ts';
import { test } from './fixtures/test.ts';

test('nothing that two people type is lost, whatever happens between them and the newsroom', async ({
  newsroom,
  visitor,
  faults,
}) => {
  test.setTimeout(120_000);
  faults.expect(/net::ERR_|Failed to fetch|could not be reached/u);
  const pages = [await visitor({ role: 'journalist' }), await visitor({ role: 'editor' })];
  const outcome = await writeThroughChaos({
    newsroom,
    pages,
    storyId: 137,
    seconds: 20,
    crashes: 1,
    seed: 7,
  });
  expect(outcome.typed).toBeGreaterThan(15);
  expect(outcome.lost).toEqual([]);
  expect(outcome.falselySaved).toEqual([]);
});
