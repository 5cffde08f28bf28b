import { type BrowserContext, type Page, chromium } from '@playwright/test';
import type { StoryContent } from '#newsroom/story/content.ts';
import { textOfBlock } from '#newsroom/story/plain-text.ts';
import { findOrInstallBrowser } from '#tools/test/find-browser.ts';
import type { Benchmark } from './benchmark.ts';
import { count, ms, times } from './report/figure.ts';
import { repeated } from './report/repeated.ts';
import { mediansOf, percentile } from './report/statistics.ts';
import { freshData } from './servers/fresh-data.ts';
import { startNewsroom } from './servers/newsroom.ts';
import { longText } from './writing/long-text.ts';
import { manyStories } from './writing/many-stories.ts';
import { typeAndWatch } from './writing/type-and-watch.ts';

const words = 10_000;
const slowdown = 4;

export const typing: Benchmark = {
  name: 'typing',
  says: 'a key in a very long story on a slow computer: how soon it is on the screen',
  run: async ({ quick }) => {
    using data = freshData();
    const text = longText(words);
    const { ids, cookie } = await manyStories(data.dataDir, 1, text);
    const site = 'http://127.0.0.1';
    await using newsroom = await startNewsroom(data.dataDir, { SITE_URL: site });
    await using browser = await chromium.launch({ executablePath: findOrInstallBrowser() });
    const runs = await repeated(quick ? 1 : 3, async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      try {
        await signIn(context, { url: newsroom.url, cookie });
        const page = await context.newPage();
        await page.goto(`${newsroom.url}/desk/stories/${ids[0]}`);
        const letters = quick ? 60 : 200;
        const ours = await typeInto(page, '[data-field="body"]', letters);
        await page.close();
        const other = await context.newPage();
        await other.setContent(barePage(text));
        const bare = await typeInto(other, '[contenteditable]', letters);
        return {
          p50: percentile(ours, 0.5),
          p95: percentile(ours, 0.95),
          worst: Math.max(...ours),
          bareP50: percentile(bare, 0.5),
          bareP95: percentile(bare, 0.95),
        };
      } finally {
        await context.close();
      }
    });
    const m = mediansOf(runs);
    return {
      figures: [
        count('words', 'words in the story', words),
        ms('p50Ms', 'from a key to its paint, half within', m.p50),
        ms('p95Ms', '  95 % within', m.p95),
        ms('worstMs', '  all within', m.worst),
        ms('bareP50Ms', 'in a bare contenteditable, half within', m.bareP50),
        ms('bareP95Ms', '  95 % within', m.bareP95),
      ],
      ratios: [
        times('p95OfBare', 'the editor to the bare one, 95 % within', m.p95 / m.bareP95, {
          atMost: 1.25,
        }),
      ],
      notes: [
        `In Chromium, ${slowdown} times slowed down, a key every 150 ms, saving by itself meanwhile.`,
      ],
    };
  },
};

/** The delays of so many letters typed in the middle of the text, where most of it must move. */
async function typeInto(page: Page, field: string, letters: number): Promise<number[]> {
  await page.locator(field).locator('p').nth(40).click();
  await page.keyboard.press('End');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const delays = await typeAndWatch(page, session, letters);
  await session.detach();
  return delays;
}

/** The same text in what the browser itself edits, without a script. */
function barePage({ body }: StoryContent): string {
  const paragraphs = body.map((block) => `<p>${textOfBlock(block).join(' ')}</p>`).join('');
  return `<!doctype html><html lang="ar" dir="rtl"><body><div contenteditable="true" style="font: 25px/1.72 serif; max-inline-size: 42rem; margin-inline: auto">${paragraphs}</div></body></html>`;
}

async function signIn(
  context: BrowserContext,
  { url, cookie }: { url: string; cookie: string },
): Promise<void> {
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }]);
}
