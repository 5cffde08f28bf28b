import { type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { type DemoRole } from './fixtures/sign-in.ts';
import { test } from './fixtures/test.ts';

const places: { name: string; path: string; role?: DemoRole }[] = [
  { name: 'front page', path: '/' },
  { name: 'English front page', path: '/en' },
  { name: 'section', path: '/section/economy' },
  { name: 'article', path: '/news/105' },
  { name: 'corrected article', path: '/news/108' },
  { name: 'withdrawn article', path: '/news/109' },
  { name: 'unknown page', path: '/nowhere' },
  { name: 'sign-in', path: '/desk/sign-in' },
  { name: 'stories list', path: '/desk/stories', role: 'admin' },
  { name: 'editor', path: '/desk/stories/105', role: 'admin' },
  { name: 'preview', path: '/desk/stories/105/preview', role: 'admin' },
  { name: 'people', path: '/desk/people', role: 'admin' },
  { name: 'settings', path: '/desk/settings', role: 'admin' },
  { name: 'log', path: '/desk/log', role: 'admin' },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers and nothing too wide, in ${colorScheme} colours`, async ({
    visitor,
    faults,
  }) => {
    test.setTimeout(120_000);
    faults.expect(/40[4]|410/u);
    const pages = new Map<DemoRole | undefined, Page>();
    for (const { name, path, role } of places) {
      const page = pages.get(role) ?? (await visitor({ colorScheme, ...(role && { role }) }));
      pages.set(role, page);
      await test.step(name, async () => {
        await page.goto(path);
        await expectNoBarriers(page);
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${path} at ${width} px`).toBe(0);
        }
      });
    }
  });
}
