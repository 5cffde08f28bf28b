import { expect } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { openStory, save, saveState, typeAtEnd } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

test('what was said to be saved survives a power cut; what was not stays in the page', async ({
  newsroom,
  page,
  signedInAs,
  faults,
}) => {
  faults.expect(/net::ERR_|Failed to fetch|could not be reached/u);
  await signedInAs('journalist');
  await openStory(page, 137);
  await typeAtEnd(page, 'جملة حُفظت قبل انقطاع الكهرباء.');
  await save(page);
  await expect(saveState(page)).toContainText('حُفظت');

  await newsroom.crash();
  await typeAtEnd(page, 'جملة كُتبت والخادم متوقف.');
  await expect(saveState(page)).toContainText('لا اتصال');

  const db = openDatabase(newsroom.databaseFile);
  expect(db.driver.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();

  await newsroom.start();
  await expect(saveState(page)).toContainText('حُفظت');
  await page.reload();
  const body = page.getByRole('textbox', { name: 'نص الخبر' });
  await expect(body).toContainText('جملة حُفظت قبل انقطاع الكهرباء.');
  await expect(body).toContainText('جملة كُتبت والخادم متوقف.');
});
