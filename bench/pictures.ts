import { type Browser, chromium } from '@playwright/test';
import { findOrInstallBrowser } from '#tools/test/find-browser.ts';
import type { Benchmark } from './benchmark.ts';
import { printIllustrated } from './pictures/print-illustrated.ts';
import { count, kB, ms } from './report/figure.ts';
import { prefixed } from './report/prefixed.ts';
import { repeated } from './report/repeated.ts';
import { mediansOf } from './report/statistics.ts';
import { freshData } from './servers/fresh-data.ts';
import { startNewsroom } from './servers/newsroom.ts';
import { openPage } from './weight/open-page.ts';

export const pictures: Benchmark = {
  name: 'pictures',
  says: 'when the photo above an article is there, on a cheap phone in a slow network',
  run: async ({ quick }) => {
    using data = freshData();
    const address = await printIllustrated(data.dataDir);
    await using newsroom = await startNewsroom(data.dataDir);
    await using browser = await chromium.launch({ executablePath: findOrInstallBrowser() });
    const url = newsroom.url + address;
    const runs = await repeated(quick ? 1 : 5, async () => ({
      ...prefixed('two', await visit(browser, url, 2)),
      ...prefixed('three', await visit(browser, url, 3)),
    }));
    const m = mediansOf(runs);
    return {
      figures: [
        kB('leadKb', 'the lead photo, two dots to the pixel', m.twoLead, { atMost: 60 }),
        count('leadLoads', '  times that it was loaded', m.twoLoads, { atMost: 1 }),
        ms('fcpMs', '  first paint', m.twoFcp),
        ms('lcpMs', '  largest paint', m.twoLcp, { atMost: 2_200 }),
        count('cls', '  layout shift', m.twoCls, { atMost: 0 }),
        kB('photosKb', '  all photos that the visit loaded', m.twoPhotos),
        kB('allKb', '  in all', m.twoAll),
        kB('denseLeadKb', 'the lead photo, three dots to the pixel', m.threeLead),
        ms('denseLcpMs', '  largest paint', m.threeLcp),
        kB('densePhotosKb', '  all photos that the visit loaded', m.threePhotos),
      ],
      ratios: [],
      notes: [
        'No photographs stand in this repository: five drawings of 3000 × 2000 pixels, whose detail follows the statistics of photographs, are uploaded instead. At 480 pixels across they take 1.0 bits a pixel as AVIF, where seven real photographs took 0.5 to 0.9.',
        'The reader opens the page and does not scroll; 1 kB is 1000 bytes.',
      ],
    };
  },
};

async function visit(browser: Browser, url: string, dots: number) {
  const { bytes, fcp, lcp, cls, first } = await openPage(browser, url, { withPhotos: true, dots });
  return {
    Lead: first.bytes / 1000,
    Loads: first.times,
    Photos: bytes.image / 1000,
    All: bytes.all / 1000,
    Fcp: fcp,
    Lcp: lcp,
    Cls: cls,
  };
}
