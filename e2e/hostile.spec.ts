import { type Page, type Request, expect } from '@playwright/test';
import { saveAddress } from '#newsroom/addresses.ts';
import { openStory, save, typeAtEnd } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

const storyId = 137;
const marker = 'كلمة-سر-المهاجم';

/** What the editor says of the call that this journey keeps from the server. */
const heldBack = /net::ERR_FAILED|The newsroom could not be reached/u;

type Sent = { baseVersion: number; content: string };
type Content = Record<string, unknown> & { body: unknown[] };

/** Each is put in the place of a story's content; what comes back must be a refusal, never a page. */
const attacks: { name: string; code: RegExp; content: (real: Content) => string }[] = [
  {
    name: '30,000 nested quotations',
    code: /too_large/u,
    content: (real) => {
      const nested = `${'{"kind":"quotation","text":['.repeat(30_000)}${']}'.repeat(30_000)}`;
      return JSON.stringify({ ...real, body: ['HERE'] }).replace('"HERE"', nested);
    },
  },
  {
    name: 'a javascript: link',
    code: /invalid/u,
    content: (real) =>
      withBlock(real, {
        kind: 'paragraph',
        text: [{ text: marker, href: 'java\nscript:alert(1)' }],
      }),
  },
  {
    name: 'a block of no kind that we know',
    code: /invalid/u,
    content: (real) => withBlock(real, { kind: 'script', text: marker }),
  },
  {
    name: 'a photo that does not exist',
    code: /invalid/u,
    content: (real) => withBlock(real, { kind: 'photo', mediaId: 999_999, caption: marker }),
  },
  {
    name: 'raw HTML for a body',
    code: /invalid/u,
    content: (real) => JSON.stringify({ ...real, body: `<script>${marker}</script>` }),
  },
  { name: 'what is not JSON', code: /invalid/u, content: () => `{${marker}` },
  {
    name: 'a body of 1.5 MB',
    code: /too_large/u,
    content: (real) =>
      withBlock(real, { kind: 'paragraph', text: [{ text: 'ن'.repeat(750_000) }] }),
  },
];

test('hostile stories are refused and the newsroom goes on', async ({
  newsroom,
  visitor,
  faults,
}) => {
  faults.expect(heldBack);
  const page = await visitor({ role: 'journalist' });
  const call = await captureSave(page);
  for (const { name, code, content } of attacks) {
    await test.step(name, async () => {
      expect(await send(page, call, content)).toMatch(new RegExp(`"code":"${code.source}"`, 'u'));
    });
  }

  await test.step('a body of 10 MB', async () => {
    const answer = await post(page, call, () => 'ن'.repeat(5_000_000));
    expect(answer.status()).toBe(413);
  });

  await test.step('the server is up, and the same call with honest content is saved', async () => {
    expect((await fetch(`${newsroom.url}/readyz`)).ok).toBe(true);
    expect(await send(page, call, (real) => JSON.stringify(real))).toContain('"ok":true');
    expect(await (await page.request.get(`/desk/stories/${storyId}`)).text()).not.toContain(marker);
  });
});

test('a headline cannot turn text round or break out of the page', async ({ visitor, faults }) => {
  faults.expect(heldBack);
  const page = await visitor({ role: 'journalist' });
  const call = await captureSave(page);
  const headline = '\u202Eعنوان</script><script>document.title="pwned"</script>\u2066';
  expect(await send(page, call, (real) => JSON.stringify({ ...real, headline }))).toContain(
    '"ok":true',
  );
  const desk = await page.context().newPage();
  await openStory(desk, storyId);
  await desk.getByRole('button', { name: 'انشر', exact: true }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'انشر الآن' }).click();
  await expect(desk.getByRole('link', { name: 'افتحه على الموقع' }).first()).toBeVisible();

  const reader = await visitor();
  for (const path of [`/news/${storyId}`, '/', '/section/politics', '/en']) {
    await reader.goto(path);
    expect(await reader.evaluate(() => document.title !== 'pwned'), path).toBe(true);
    expect(await reader.content(), path).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
  }
  await reader.goto(`/news/${storyId}`);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    'عنوان</script><script>document.title="pwned"</script>',
  );
});

function withBlock(real: Content, block: Record<string, unknown>): string {
  return JSON.stringify({ ...real, body: [...real.body, { id: 'hostile-1', ...block }] });
}

/** Lets the editor make a save and keeps it, and whatever it tries again later, from reaching the server. */
async function captureSave(page: Page): Promise<Request> {
  await openStory(page, storyId);
  await typeAtEnd(page, 'سطر');
  const caught = page.waitForRequest(`**${saveAddress(storyId)}`);
  await page.route(`**${saveAddress(storyId)}`, (route) => route.abort());
  await save(page);
  return await caught;
}

async function send(page: Page, call: Request, content: (real: Content) => string) {
  return (await post(page, call, content)).text();
}

async function post(page: Page, call: Request, content: (real: Content) => string) {
  const sent = JSON.parse(call.postData() ?? '') as Sent;
  const data = JSON.stringify({ ...sent, content: content(JSON.parse(sent.content) as Content) });
  return page.request.post(call.url(), { headers: await call.allHeaders(), data });
}
