import { type BrowserContext, chromium } from '@playwright/test';
import { findOrInstallBrowser } from '#tools/test/find-browser.ts';
import type { Benchmark } from './benchmark.ts';
import { count, ms } from './report/figure.ts';
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
    const { ids, cookie } = await manyStories(data.dataDir, 1, longText(words));
    const site = 'http://127.0.0.1';
    await using newsroom = await startNewsroom(data.dataDir, { SITE_URL: site });
    await using browser = await chromium.launch({ executablePath: findOrInstallBrowser() });
    const runs = await repeated(quick ? 1 : 3, async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      try {
        await signIn(context, { url: newsroom.url, cookie });
        const page = await context.newPage();
        await page.goto(`${newsroom.url}/desk/stories/${ids[0]}`);
        const body = page.locator('[data-field="body"]');
        // In the middle of the text, where most of it must move.
        await body.locator('p').nth(40).click();
        await page.keyboard.press('End');
        const session = await context.newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        const delays = await typeAndWatch(page, session, quick ? 60 : 200);
        return {
          p50: percentile(delays, 0.5),
          p95: percentile(delays, 0.95),
          worst: Math.max(...delays),
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
        ms('p95Ms', '  95 % within', m.p95, { atMost: 50 }),
        ms('worstMs', '  all within', m.worst),
      ],
      ratios: [],
      notes: [
        `In Chromium, ${slowdown} times slowed down, a key every 150 ms, saving by itself meanwhile.`,
      ],
    };
  },
};

async function signIn(
  context: BrowserContext,
  { url, cookie }: { url: string; cookie: string },
): Promise<void> {
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }]);
}
