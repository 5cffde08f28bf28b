import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext } from '@playwright/test';
import { type Traffic, watchTraffic } from './watch-traffic.ts';

/** A cheap phone on a slow network, as Lighthouse's "slow 4G" has it. */
const phone = {
  viewport: { width: 360, height: 800 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
} as const;
const network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 183_750,
  uploadThroughput: 84_375,
};
const slowdown = 4;
/** Fonts and photos have come, and whatever was to move has moved. */
const settledMs = 4_000;

export type Opened = Traffic & Paints & { first: FirstPhoto };

type Paints = {
  /** First and largest contentful paint, in milliseconds. */
  fcp: number;
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
};

/** The photo of the first view: as its file came, and how many times it was asked for. */
type FirstPhoto = { bytes: number; times: number };

type Visit = {
  withPhotos: boolean;
  /** Dots of the screen to a CSS pixel. */
  dots?: number;
};

/** Opens a page as a first visit: in a context of its own, with nothing kept. */
export async function openPage(
  browser: Browser,
  url: string,
  { withPhotos, dots = phone.deviceScaleFactor }: Visit,
): Promise<Opened> {
  const context = await browser.newContext({ ...phone, deviceScaleFactor: dots });
  try {
    return await opened(context, url, withPhotos);
  } finally {
    await context.close();
  }
}

async function opened(context: BrowserContext, url: string, withPhotos: boolean): Promise<Opened> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (!withPhotos) await session.send('Network.setBlockedURLs', { urls: ['*/media/*'] });
  const traffic = watchTraffic(session);
  await page.goto(url, { waitUntil: 'load' });
  await pause(settledMs);
  const paints = await page.evaluate(paintsSeen);
  const first = await page.evaluate(firstPhoto);
  return { ...traffic(), ...paints, first };
}

/** Runs in the page. */
function firstPhoto(): FirstPhoto {
  const photo = document.querySelector<HTMLImageElement>('picture > img[fetchpriority="high"]');
  const loads = performance.getEntriesByName(photo?.currentSrc ?? '', 'resource');
  const [load] = loads as PerformanceResourceTiming[];
  return { bytes: load?.encodedBodySize ?? 0, times: loads.length };
}

/** Runs in the page: what it has painted, and what has moved in it. */
async function paintsSeen(): Promise<Paints> {
  const seen: Record<string, PerformanceEntry[]> = {};
  for (const type of ['largest-contentful-paint', 'layout-shift']) {
    new PerformanceObserver((list) => {
      seen[type] = list.getEntries();
    }).observe({ type, buffered: true });
  }
  // What was seen before comes in the next task; where nothing was, nobody is called.
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  const shifts = (seen['layout-shift'] ?? []) as (PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
  })[];
  return {
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    lcp: seen['largest-contentful-paint']?.at(-1)?.startTime ?? NaN,
    cls: shifts.reduce((sum, shift) => sum + (shift.hadRecentInput ? 0 : shift.value), 0),
  };
}
