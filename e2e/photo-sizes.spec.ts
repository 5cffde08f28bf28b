import { type Page, expect } from '@playwright/test';
import { test } from './fixtures/test.ts';
import { type ChosenPhoto, chosenPhotos } from './fixtures/chosen-photos.ts';

test.use({ shared: true });

/** The front page, a section, and stories with photos in their text and with a gallery. */
const pages = ['/', '/section/culture', '/news/107', '/news/127'];

/** Phones of two kinds, and a screen on a desk. */
const screens: [width: number, dots: number][] = [
  [360, 2],
  [360, 3],
  [1280, 1],
];

for (const [width, deviceScaleFactor] of screens) {
  test(`${width} px wide, with ${deviceScaleFactor} dots to the pixel, every photo is as sharp as the screen, and no larger`, async ({
    visitor,
  }) => {
    // Four first visits, each to the last photo of a page.
    test.slow();
    for (const path of pages) {
      // Chromium takes a larger file that it has already: each page is somebody's first.
      const page = await visitor({ viewport: { width, height: 800 }, deviceScaleFactor });
      await page.goto(path);
      const photos = await chosenPhotos(page);
      expect(photos.length, path).toBeGreaterThan(0);
      for (const photo of photos) {
        expect.soft(faultOf(photo, deviceScaleFactor), path).toBeNull();
      }
    }
  });
}

for (const path of ['/', '/section/culture', '/news/107']) {
  test(`${path} asks for its first photo once, before the page is laid out`, async ({ page }) => {
    const asked = requestsOf(page);
    await page.goto(path, { waitUntil: 'load' });
    const first = page.locator('picture > img[fetchpriority="high"]');
    await expect(first).toHaveCount(1);
    const chosen = await first.evaluate((photo: HTMLImageElement) => photo.currentSrc);
    expect(chosen).toMatch(/\.avif$/u);
    expect(asked.filter((url) => url === chosen)).toHaveLength(1);
    const preload = page.locator('head > link[rel="preload"][as="image"]');
    await expect(preload).toHaveAttribute('imagesrcset', new RegExp(new URL(chosen).pathname, 'u'));
  });
}

/** All that the page asks for from now on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

/** What is wrong with the file that the browser has chosen; null where nothing is. */
function faultOf({ chosen, offered, shown }: ChosenPhoto, dots: number): string | null {
  const needed = shown * dots;
  const place = offered.indexOf(chosen);
  const [smaller, larger] = [offered[place - 1], offered[place + 1]];
  if (place === -1) return `${chosen} is not offered`;
  if (smaller !== undefined && smaller >= needed) return `${smaller} would do for ${needed}`;
  if (chosen >= needed || larger === undefined) return null;
  // On dense screens Chromium takes the nearer of two widths, by their geometric mean.
  const isNearer = dots > 1 && needed < Math.sqrt(chosen * larger);
  return isNearer ? null : `${chosen} is too small for ${needed}`;
}
