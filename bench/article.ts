import { gunzipSync } from 'node:zlib';
import { askRaw } from '#delivery/test/ask-raw.ts';
import type { Benchmark } from './benchmark.ts';
import { addressOf, article as story } from './demo-pages.ts';
import { askPage } from './load/ask-page.ts';
import { wrk } from './load/wrk.ts';
import { ms, perSecond, times } from './report/figure.ts';
import { repeated } from './report/repeated.ts';
import { prefixed } from './report/prefixed.ts';
import { mediansOf } from './report/statistics.ts';
import { type RunningServer, startBare } from './servers/bare.ts';
import { cpuOf } from './servers/cpu-of.ts';
import { freshData } from './servers/fresh-data.ts';
import { startNewsroom } from './servers/newsroom.ts';
import { startStockNext } from './servers/stock-next.ts';

const connections = 32;
/** What Node itself adds to every answer. */
const byNode = new Set(['date', 'connection', 'keep-alive']);

export const article: Benchmark = {
  name: 'article',
  says: 'one article that everybody reads, against a bare Node server and stock Next.js',
  run: async ({ quick }) => {
    using data = freshData();
    await using newsroom = await startNewsroom(data.dataDir);
    await using stock = await startStockNext(data.dataDir);
    const ours = newsroom.url + addressOf(story);
    const theirs = `${stock.url}/ar/news/${story.id}`;
    await checkSameStory(theirs);
    const load = async ({ pid }: RunningServer, url: string, acceptEncoding = 'br') => {
      const before = cpuOf(pid);
      const seen = await wrk({ url, acceptEncoding, connections, seconds: quick ? 2 : 10 });
      const cpu = (cpuOf(pid) - before) / seen.requests;
      return { Rate: seen.requestsPerSecond, P50: seen.p50, P99: seen.p99, Cpu: cpu };
    };
    // The first time through, compilers are still at work, and the page is not yet as small as it will be.
    await load(newsroom, ours);
    const { headers, bytes } = await askPage(ours);
    await using bare = await startBare({ headers: ownHeaders(headers), body: bytes });
    await load(bare, bare.url);
    await load(stock, theirs, 'gzip, br');

    const runs = await repeated(3, async () => ({
      ...prefixed('us', await load(newsroom, ours)),
      ...prefixed('node', await load(bare, bare.url)),
      ...prefixed('next', await load(stock, theirs, 'gzip, br')),
    }));
    const m = mediansOf(runs);
    return {
      figures: [
        perSecond('mihbaraPerSecond', 'Mihbara', m.usRate),
        ms('mihbaraP50Ms', '  half of its answers within', m.usP50),
        ms('mihbaraP99Ms', '  99 % of them within', m.usP99, { atMost: 10 }),
        ms('mihbaraCpuMs', '  CPU for one', m.usCpu),
        perSecond('barePerSecond', 'a bare node:http server, same bytes and headers', m.nodeRate),
        ms('bareP50Ms', '  half of its answers within', m.nodeP50),
        ms('bareP99Ms', '  99 % of them within', m.nodeP99),
        ms('bareCpuMs', '  CPU for one', m.nodeCpu),
        perSecond('stockNextPerSecond', 'stock next start, same build and data', m.nextRate),
        ms('stockNextP50Ms', '  half of its answers within', m.nextP50),
        ms('stockNextP99Ms', '  99 % of them within', m.nextP99),
        ms('stockNextCpuMs', '  CPU for one', m.nextCpu),
      ],
      ratios: [
        times('ofBare', 'Mihbara against the bare server', m.usRate / m.nodeRate, { atLeast: 0.7 }),
        times('ofStockNext', 'Mihbara against stock next start', m.usRate / m.nextRate, {
          atLeast: 20,
        }),
      ],
      notes: [
        `${connections} connections, ${bytes.length} bytes of Brotli a page; next start compresses with gzip.`,
        'next start renders the page for each request: these pages are read from the database each time, so that Next.js keeps none of them. What is compared is how a page that is never old is served, not the fastest that Next.js can be with pages that may be.',
      ],
    };
  },
};

async function checkSameStory(url: string): Promise<void> {
  const { status, bytes } = await askRaw(url, { headers: { 'Accept-Encoding': 'gzip, br' } });
  const isSame = status === 200 && gunzipSync(bytes).toString('utf8').includes(story.headline);
  if (!isSame) throw new Error(`${url} is not the same story (${status}).`);
}

function ownHeaders(headers: NodeJS.Dict<string | string[]>): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    byNode.has(name) || value === undefined ? [] : [name, String(value)],
  );
}
