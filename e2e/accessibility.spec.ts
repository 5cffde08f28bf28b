import { type Page, expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { type DemoRole } from './fixtures/sign-in.ts';
import { test } from './fixtures/test.ts';
import ar from '#messages/ar.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };

type Place = {
  name: string;
  path: string;
  role?: DemoRole;
  /** The name of a button that opens what is looked at. */
  opens?: string;
};

const places: Place[] = [
  { name: 'front page', path: '/' },
  { name: 'English front page', path: '/en' },
  { name: 'section', path: '/section/economy' },
  { name: 'article', path: '/news/105' },
  { name: 'corrected article', path: '/news/108' },
  { name: 'live coverage', path: '/live/130' },
  { name: 'topic', path: '/topic/التراث' },
  { name: 'writer', path: '/writer/huda-almansouri' },
  { name: 'archive', path: '/archive' },
  { name: 'corrections', path: '/corrections' },
  { name: 'about', path: '/about' },
  { name: 'withdrawn article', path: '/news/109' },
  { name: 'unknown page', path: '/nowhere' },
  { name: 'read and saved', path: '/saved' },
  { name: 'English offline page', path: '/en/offline' },
  { name: 'sign-in', path: '/desk/sign-in' },
  { name: 'stories list', path: '/desk/stories', role: 'admin' },
  { name: 'editor', path: '/desk/stories/105', role: 'admin' },
  { name: 'live coverage on the desk', path: '/desk/stories/130/coverage', role: 'admin' },
  { name: 'preview', path: '/desk/stories/105/preview', role: 'admin' },
  { name: 'front page at the desk', path: '/desk/front', role: 'admin' },
  { name: 'front page preview', path: '/desk/front/preview', role: 'admin' },
  { name: 'photos', path: '/desk/photos', role: 'admin' },
  { name: 'photo', path: '/desk/photos/1', role: 'admin' },
  {
    name: 'photo chooser',
    path: '/desk/photos/1',
    role: 'admin',
    opens: 'استبدل في كل القصص',
  },
  { name: 'readership', path: '/desk/readership', role: 'admin' },
  { name: 'house pages', path: '/desk/house-pages', role: 'admin' },
  { name: 'house page', path: '/desk/house-pages/about', role: 'admin' },
  { name: 'people', path: '/desk/people', role: 'admin' },
  { name: 'settings', path: '/desk/settings', role: 'admin' },
  { name: 'log', path: '/desk/log', role: 'admin' },
];

/** All that pages say by themselves. */
const fixedWords = wordsIn([ar, en]);

function wordsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return words && typeof words === 'object' ? Object.values(words).flatMap(wordsIn) : [];
}

/** Runs in the page: how far it is too wide when every text that people wrote is one word of sixty letters. */
function overflowOfLongWords(fixed: string[]): number {
  const own = new Set(fixed);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const skipped = 'script, style, time, option, textarea, button, label, output, svg';
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const words = (text.nodeValue ?? '').trim();
    const isWritten = /\p{L}{2}/u.test(words) && !own.has(words);
    if (isWritten && !text.parentElement?.closest(skipped)) text.nodeValue = 'قسطنطينية'.repeat(7);
  }
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

for (const whose of ['readers', 'the desk']) {
  test(`no barriers in light and dark colours, and nothing too wide, for ${whose}`, async ({
    visitor,
    faults,
  }) => {
    test.setTimeout(180_000);
    faults.expect(/40[4]|410/u);
    const pages = new Map<DemoRole | undefined, Page>();
    const theirs = places.filter(({ role }) => (role !== undefined) === (whose === 'the desk'));
    for (const { name, path, role, opens } of theirs) {
      const page = pages.get(role) ?? (await visitor(role && { role }));
      pages.set(role, page);
      await test.step(name, async () => {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(path);
        if (opens) {
          await page.getByRole('button', { name: opens }).click();
          await page.getByRole('option').first().waitFor();
        }
        await expectNoBarriers(page);
        // Nothing but the colours is another.
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectNoBarriers(page, ['color-contrast']);
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${path} at ${width} px`).toBe(0);
        }
        await page.setViewportSize({ width: 320, height: 800 });
        expect(await page.evaluate(overflowOfLongWords, fixedWords), `${path}, long words`).toBe(0);
      });
    }
  });
}
