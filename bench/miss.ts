import type { Benchmark } from './benchmark.ts';
import { demoPages } from './demo-pages.ts';
import { askPage } from './load/ask-page.ts';
import { ms } from './report/figure.ts';
import { repeated } from './report/repeated.ts';
import { mediansOf, percentile } from './report/statistics.ts';
import { atRest } from './servers/at-rest.ts';
import { freshData } from './servers/fresh-data.ts';
import { type Newsroom, startNewsroom } from './servers/newsroom.ts';

/** Until the compiler has seen every page often enough. */
const warmUpRounds = 10;

export const miss: Benchmark = {
  name: 'miss',
  says: 'CPU for a page that is not kept, and how long its reader waits',
  run: async ({ quick }) => {
    using data = freshData();
    await using newsroom = await startNewsroom(data.dataDir);
    await measure(newsroom, quick ? 2 : warmUpRounds);
    const runs = await repeated(3, () => measure(newsroom, quick ? 1 : 5));
    const m = mediansOf(runs);
    return {
      figures: [
        ms('cpuMsPerPage', 'CPU a page, all threads', m.whole, { atMost: 6 }),
        ms('mainThreadMsPerPage', '  of it on the main thread, rendering', m.mainThread),
        ms('otherThreadsMsPerPage', '  of it on others, compressing', m.whole - m.mainThread),
        ms('p50Ms', 'the reader waits, half at most', m.p50),
        ms('p99Ms', '  99 % at most', m.p99),
      ],
      ratios: [],
      notes: [
        `${demoPages().length} pages, each asked for once after everything was evicted, one after another. What is done behind the answer counts too, and takes its time from the next reader.`,
      ],
    };
  },
};

type Measured = Record<'whole' | 'mainThread' | 'p50' | 'p99', number>;

async function measure(newsroom: Newsroom, rounds: number): Promise<Measured> {
  const { act, url } = newsroom;
  const pages = demoPages();
  const before = await act('cpu');
  const renders = await act('renders');
  const waits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await act('evictEverything');
    for (const page of pages) waits.push((await askPage(url + page)).took);
  }
  await atRest(newsroom);
  const after = await act('cpu');
  const rendered = (await act('renders')) - renders;
  if (rendered !== waits.length) {
    throw new Error(`${waits.length} pages were asked for, and ${rendered} rendered.`);
  }
  return {
    whole: (after.process - before.process) / rendered,
    mainThread: (after.mainThread - before.mainThread) / rendered,
    p50: percentile(waits, 0.5),
    p99: percentile(waits, 0.99),
  };
}
