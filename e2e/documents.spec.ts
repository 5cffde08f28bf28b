import { expect } from '@playwright/test';
import { demoStories } from '#db/demo/stories/all-stories.ts';
import { crawl } from './fixtures/crawl.ts';
import { test } from './fixtures/test.ts';

/** No page links to what is missing or withdrawn, or to page one by its number. */
const entrances = [
  '/',
  '/en',
  '/offline',
  '/en/offline',
  '/section/sport?page=1',
  '/section/none',
  '/en/nothing/at/all',
];

// A hundred pages are opened: a film of them takes longer than opening them.
test.use({ shared: true, trace: 'off' });

test('every page of the demo is a whole document: no inline script, no stranger, nothing blocked', async ({
  newsroom,
  context,
  faults,
}) => {
  test.setTimeout(150_000);
  // What the missing pages and the withdrawn one are answered with.
  faults.expect(/status of 4(?:04|10)/u);
  const gone = idsOf('withdrawn');
  const starts = [...entrances, ...gone.flatMap((id) => [`/news/${id}`, `/en/news/${id}`])];
  const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()));
  const { visited, found, strangers } = await crawl(tabs, newsroom.url, starts);

  expect(found).toEqual([]);
  expect(strangers).toEqual([]);
  const named = [...visited].map((path) =>
    path.replace(/^((?:\/en)?)\/(?:news|live)\/(\d+)\/.*$/u, '$1/news/$2'),
  );
  const stories = [...idsOf(undefined), ...gone];
  const wanted = stories.flatMap((id) => [`/news/${id}`, `/en/news/${id}`]);
  expect(named).toEqual(expect.arrayContaining(wanted));
  for (const id of stories) {
    const { url } = await fetch(`${newsroom.url}/n/${id}`);
    expect([...visited, `/n/${id}`].includes(new URL(url).pathname), url).toBe(true);
  }
});

test('a crawl reports what it looks for', async ({ newsroom, context, faults }) => {
  const hostile = `<!DOCTYPE html><title>ن</title><nav><a href="/en">ن</a></nav><main><h1>ن</h1>
    <script>document.querySelector("nav a").textContent = "made by a script"</script>
    <b onclick="alert(1)" style="color: red">ن</b><a href="javascript:alert(1)">ن</a>
    <script src="https://stranger.example/a.js"></script></main>`;
  await context.route('https://stranger.example/**', (route) => route.fulfill({ body: '' }));
  for (const [path, body] of Object.entries({ '/': hostile, '/en': `${hostile}<a href="/n">` })) {
    await context.route(newsroom.url + path, async (route) => {
      const response = await route.fetch();
      // The English page keeps its policy: there the browser itself must object.
      const headers = path === '/' ? { 'content-type': 'text/html' } : response.headers();
      await route.fulfill({ response, headers, body });
    });
  }
  await context.route(`${newsroom.url}/n`, (route) => route.fulfill({ body: '' }));
  const { visited, found, strangers } = await crawl([await context.newPage()], newsroom.url, ['/']);

  expect([...visited]).toEqual(['/', '/en', '/n']);
  const parts = [
    '/: no script-src',
    '/: no style-src',
    '/: inline script: document',
    '/: script from https://stranger.example/a.js',
    '/: onclick=',
    '/: style=',
    '/: href="javascript:',
    '/: JavaScript made another text',
    '/en: inline script: document',
    '/n: no text without JavaScript',
  ];
  for (const part of parts) expect(found.join('\n')).toContain(part);
  expect(found.join('\n')).not.toContain('/en: JavaScript made');
  expect(strangers).toContain('https://stranger.example/a.js');
  expect(faults.unexpected().join('\n')).toMatch(/inline script violates[^]*content security/iu);
  faults.expect(/content security policy/iu);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page shows its headline, its text and its ways on', async ({ page, faults }) => {
    faults.expect(/status of 410/u);
    for (const path of ['/', '/section/science', '/news/106', '/en/news/105', '/news/109']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/u);
      await expect(page.getByRole('navigation').getByRole('link').first()).toBeVisible();
      for (const paragraph of await page
        .getByRole('article')
        .first()
        .locator('p:not(:has([data-kept-at]))')
        .all()) {
        await expect(paragraph).toBeVisible();
      }
      expect(await page.getByRole('main').innerText()).toMatch(/(?:\S+\s+){12}/u);
    }
  });
});

/** The demo's stories in this state; those without one are in print. */
function idsOf(state: string | undefined): number[] {
  return demoStories.filter((story) => story.state === state).map(({ id }) => id);
}
