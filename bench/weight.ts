import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findOrInstallBrowser } from '#tools/test/find-browser.ts';
import type { Benchmark } from './benchmark.ts';
import { addressOf, article } from './demo-pages.ts';
import { askPage } from './load/ask-page.ts';
import { count, kB, ms, times } from './report/figure.ts';
import { repeated } from './report/repeated.ts';
import { prefixed } from './report/prefixed.ts';
import { mediansOf } from './report/statistics.ts';
import { startBare } from './servers/bare.ts';
import { freshData } from './servers/fresh-data.ts';
import { startNewsroom } from './servers/newsroom.ts';
import { barePage } from './weight/bare-page.ts';
import { bareStory } from './weight/bare-story.ts';
import { type Opened, openPage } from './weight/open-page.ts';

export const weight: Benchmark = {
  name: 'weight',
  says: 'what a page weighs, and when it is painted on a cheap phone in a slow network',
  run: async ({ quick }) => {
    using data = freshData();
    await using newsroom = await startNewsroom(data.dataDir);
    await using bare = await startBare(answerOf(bareStory(article)));
    await using browser = await chromium.launch({ executablePath: findOrInstallBrowser() });
    const story = newsroom.url + addressOf(article);
    const words = barePage((await askPage(story)).html());
    await using bareWhole = await startBare(answerOf(words));
    const open = async (url: string, withPhotos = true) =>
      figuresOf(await openPage(browser, url, { withPhotos }));
    const runs = await repeated(quick ? 1 : 5, async () => ({
      ...prefixed('article', await open(story, false)),
      ...prefixed('bare', await open(bare.url)),
      ...prefixed('whole', await open(bareWhole.url)),
      ...prefixed('illustrated', await open(story)),
      ...prefixed('front', await open(newsroom.url)),
    }));
    const m = mediansOf(runs);
    return {
      figures: [
        kB('articleKb', 'an article without its photos, in all', m.articleAll, { atMost: 120 }),
        kB('articleDocumentKb', '  document', m.articleDocument),
        kB('articleCssKb', '    its style sheets, by estimate', await cssKb(story), { atMost: 12 }),
        kB('articleScriptKb', '  script', m.articleScript, { atMost: 4 }),
        kB('articleFontKb', '  fonts', m.articleFont, { atMost: 90 }),
        kB('articleOtherKb', '  other', m.articleOther),
        kB('articleHeadersKb', '  headers of all', m.articleHeaders),
        count('articleRequests', '  requests, with the stream', m.articleRequests, { atMost: 8 }),
        ms('articleFcpMs', '  first paint', m.articleFcp),
        ms('articleLcpMs', '  largest paint', m.articleLcp),
        count('articleCls', '  layout shift', m.articleCls, { atMost: 0.01 }),
        ms('bareLcpMs', 'the page’s words as bare HTML: largest paint', m.wholeLcp),
        ms('bareStoryLcpMs', 'the story’s words alone: largest paint', m.bareLcp),
        kB('illustratedKb', 'an article with its photos, in all', m.illustratedAll),
        kB('illustratedImageKb', '  photos', m.illustratedImage),
        ms('illustratedLcpMs', '  largest paint', m.illustratedLcp),
        count('illustratedCls', '  layout shift', m.illustratedCls),
        kB('frontKb', 'the front page, in all', m.frontAll),
        kB('frontImageKb', '  photos', m.frontImage),
        ms('frontLcpMs', '  largest paint', m.frontLcp),
        count('frontCls', '  layout shift', m.frontCls),
      ],
      ratios: [
        times('lcpOfBare', 'largest paint, against its words', m.articleLcp / m.wholeLcp, {
          atMost: 1.15,
        }),
        times('lcpOfBareStory', '  against the story alone', m.articleLcp / m.bareLcp),
      ],
      notes: [
        'Bytes as they came over the network; 1 kB is 1000 bytes. The style sheets stand in the document; what they add is estimated by compressing them alone.',
      ],
    };
  },
};

function answerOf(html: string) {
  const body = brotliCompressSync(html);
  const headers = ['Content-Type', 'text/html; charset=utf-8', 'Content-Encoding', 'br'];
  return { headers: [...headers, 'Content-Length', String(body.length)], body };
}

/** What the style sheets inside the page would weigh as a file of their own. */
async function cssKb(url: string): Promise<number> {
  const sheets = [...(await askPage(url)).html().matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)];
  return brotliCompressSync(sheets.map((sheet) => sheet[1] ?? '').join('')).length / 1000;
}

function figuresOf({ bytes, requests, fcp, lcp, cls }: Opened) {
  return {
    All: bytes.all / 1000,
    Document: bytes.document / 1000,
    Script: bytes.script / 1000,
    Font: bytes.font / 1000,
    Image: bytes.image / 1000,
    Other: bytes.other / 1000,
    Headers: bytes.headers / 1000,
    Requests: requests,
    Fcp: fcp,
    Lcp: lcp,
    Cls: cls,
  };
}
