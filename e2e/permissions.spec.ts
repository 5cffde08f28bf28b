import { type Page, type Request, expect } from '@playwright/test';
import { cookieName } from '#auth/test/session-cookie.ts';
import { openDatabase } from '#db/client.ts';
import { listUrgentNow } from '#db/urgency/list-urgent-now.ts';
import type { Newsroom } from './fixtures/newsroom.ts';
import { openStory } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

const draft = { id: 137, owner: 'journalist', words: 'لجنة الدوائر تقترح' };
/** What the editor says of the call that these journeys keep from the server. */
const heldBack = /The newsroom could not be reached/u;
const editorsDraft = 124;
const editorsPublished = 102;

test('a draft is nowhere for the public', async ({ page, faults }) => {
  faults.expect(/404/u);
  for (const path of [
    `/news/${draft.id}`,
    `/news/${draft.id}/any`,
    `/n/${draft.id}`,
    `/en/news/${draft.id}/any`,
    `/en/n/${draft.id}`,
    `/ar/news/${draft.id}/any`,
    `/news/0${draft.id}/any`,
    `/news/${draft.id}%20/any`,
    `/live/${draft.id}/any`,
    `/card/${draft.id}.png`,
  ]) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).not.toContain(draft.words);
  }
  for (const path of ['/', '/en', '/section/politics', '/section/politics?page=2']) {
    expect(await (await page.request.get(path)).text(), path).not.toContain(draft.words);
  }
});

test('who works on the desk stays signed in', async ({ page, newsroom, signedInAs }) => {
  await signedInAs('journalist');
  const db = openDatabase(newsroom.databaseFile);
  const tomorrow = Date.now() + 24 * 60 * 60_000;
  db.driver.prepare('UPDATE sessions SET expires_at = ?').run(tomorrow);
  db.close();
  await openStory(page, draft.id);
  await expect
    .poll(async () => {
      const cookies = await page.context().cookies();
      return cookies.find(({ name }) => name === cookieName)?.expires ?? 0;
    })
    .toBeGreaterThan(Date.now() / 1000 + 13 * 24 * 60 * 60);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'نص الخبر' })).toBeEditable();
});

test('the desk is closed to who is not signed in', async ({ page }) => {
  for (const path of ['/desk', '/desk/stories', `/desk/stories/${draft.id}`, '/desk/people']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/desk\/sign-in/u);
    expect(await page.content()).not.toContain(draft.words);
  }
});

test('a journalist finds no page for what only others may do', async ({
  page,
  signedInAs,
  faults,
}) => {
  faults.expect(/404/u);
  await signedInAs('journalist');
  for (const path of [
    '/desk/people',
    '/desk/settings',
    '/desk/log',
    `/desk/stories/${editorsDraft}`,
    `/desk/stories/${editorsPublished}`,
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
  }
  await openStory(page, draft.id);
  await expect(page.getByRole('button', { name: 'عاجل', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'اسحب الخبر' })).toHaveCount(0);
});

test("an admin's action call does nothing in a journalist's hands", async ({
  newsroom,
  visitor,
  faults,
}) => {
  faults.expect(heldBack);
  const admin = await visitor({ role: 'admin' });
  const call = await captureMark(admin, editorsPublished);
  expect(await urgentIds(newsroom)).not.toContain(editorsPublished);

  const journalist = await visitor({ role: 'journalist' });
  const answer = await replay(journalist, call);
  expect(answer).toMatch(/"code":"(?:not_found|forbidden)"/u);
  const stranger = await visitor();
  expect(await replay(stranger, call)).toContain('"code":"signed_out"');
  expect(await urgentIds(newsroom)).not.toContain(editorsPublished);

  // The same call in the admin's own hands does mark it: the refusals above were not of its form.
  expect(await replay(admin, call)).toContain('"ok":true');
  expect(await urgentIds(newsroom)).toContain(editorsPublished);
});

test('an action call from another site is refused', async ({ visitor, faults }) => {
  faults.expect(heldBack);
  const admin = await visitor({ role: 'admin' });
  const call = await captureMark(admin, editorsPublished);
  const answer = await admin.request.post(call.url(), {
    headers: { ...(await call.allHeaders()), origin: 'https://elsewhere.example' },
    data: call.postDataBuffer() ?? '',
  });
  expect(answer.status()).toBe(403);
});

/** Lets an admin press «أعلن» and keeps the call from reaching the server. */
async function captureMark(admin: Page, storyId: number): Promise<Request> {
  await openStory(admin, storyId);
  await admin.getByRole('button', { name: 'عاجل', exact: true }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'عاجل', exact: true }).check();
  await dialog.getByLabel('السبب').fill('تجربة');
  // Of the editor's calls the one that marks: it also asks by itself whether its version is the newest.
  const caught = admin.waitForRequest((request) => !!request.postData()?.includes('"reason"'));
  await admin.route('**/desk/stories/*', (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status: 204 }) : route.continue(),
  );
  await dialog.getByRole('button', { name: 'أعلن' }).click();
  const call = await caught;
  // Asked for is not yet held back.
  await call.response();
  await admin.unroute('**/desk/stories/*');
  return call;
}

async function replay(page: Page, call: Request): Promise<string> {
  const { cookie: _theirs, ...headers } = await call.allHeaders();
  const answer = await page.request.post(call.url(), {
    headers,
    data: call.postDataBuffer() ?? '',
  });
  return answer.text();
}

async function urgentIds(newsroom: Newsroom): Promise<number[]> {
  const db = openDatabase(newsroom.databaseFile);
  try {
    return (await listUrgentNow(db.read)).map((story) => story.id);
  } finally {
    db.close();
  }
}

test.describe('where others than this machine can come', () => {
  test.use({ settings: { HOST: '0.0.0.0' } });

  test('the published password opens nothing, and the form says why', async ({
    page,
    newsroom,
  }) => {
    await page.goto(`http://localhost:${new URL(newsroom.url).port}/desk/sign-in`);
    await page.getByLabel('البريد الإلكتروني').fill('admin@duha.example');
    await page.getByLabel('كلمة المرور').fill('duha-demo-2026');
    await page.getByRole('button', { name: 'دخول' }).click();
    await expect(page.getByText('كلمة مرور منشورة')).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);
    const howTo = 'newsroom -- user:password --email admin@duha.example';
    await expect.poll(newsroom.said).toContain(howTo);
    expect(newsroom.said()).not.toContain('duha-demo-2026');
  });
});
