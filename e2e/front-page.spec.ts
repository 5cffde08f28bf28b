import { expect } from '@playwright/test';
import { expectNoBarriers } from './fixtures/axe.ts';
import { test } from './fixtures/test.ts';

test.use({ shared: true });

for (const width of [360, 768, 1280]) {
  test.describe(`the front page, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('is Arabic, right to left, and fits', async ({ page }) => {
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.getByRole('navigation', { name: 'الأقسام' })).toBeVisible();
      const { wide, window } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
      expect(wide).toBe(window);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('has no barriers', async ({ page }) => {
      await page.goto('/');
      await expectNoBarriers(page);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('leads from the front page to a story', async ({ page }) => {
    await page.goto('/');
    const story = page.getByRole('article').getByRole('link').first();
    const headline = (await story.innerText()).trim();
    await story.click();
    await expect(page).toHaveURL(/\/news\//u);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  });
});
