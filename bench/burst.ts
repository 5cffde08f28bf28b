import type { Benchmark } from './benchmark.ts';
import { addressOf, article } from './demo-pages.ts';
import { askPage } from './load/ask-page.ts';
import { type RawConnection, rawConnection } from './load/raw-connection.ts';
import { count, ms, perSecond } from './report/figure.ts';
import { repeated } from './report/repeated.ts';
import { mediansOf, percentile } from './report/statistics.ts';
import { freshData } from './servers/fresh-data.ts';
import { type Newsroom, startNewsroom } from './servers/newsroom.ts';

const connections = 1_000;
const requestsEach = 10;

export const burst: Benchmark = {
  name: 'burst',
  says: '10,000 requests at once for a page that is not kept',
  run: async ({ quick }) => {
    using data = freshData();
    await using newsroom = await startNewsroom(data.dataDir);
    for (let warm = 0; warm < (quick ? 5 : 50); warm += 1) {
      await newsroom.act('evictEverything');
      await askPage(newsroom.url + addressOf(article));
    }
    const runs = await repeated(3, () => measure(newsroom));
    const { rate, p50, p99 } = mediansOf(runs);
    const renders = Math.max(...runs.map((run) => run.renders));
    return {
      figures: [
        count('renders', 'renders, the most of three bursts', renders, { atMost: 1 }),
        perSecond('requestsPerSecond', 'answered', rate),
        ms('p50Ms', '  half within', p50),
        ms('p99Ms', '  99 % within', p99),
      ],
      ratios: [],
      notes: [`${connections} connections, ${requestsEach} requests on each, one after another.`],
    };
  },
};

type Measured = Record<'renders' | 'rate' | 'p50' | 'p99', number>;

async function measure({ act, url }: Newsroom): Promise<Measured> {
  const port = Number(new URL(url).port);
  const words = `GET ${addressOf(article)} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: br\r\n\r\n`;
  const open: RawConnection[] = [];
  while (open.length < connections) open.push(await rawConnection(port));
  await act('evictEverything');
  const before = await act('renders');
  const waits: number[] = [];
  const started = performance.now();
  const askAll = async ({ ask }: RawConnection) => {
    for (let request = 0; request < requestsEach; request += 1) {
      const asked = performance.now();
      const status = await ask(words);
      if (status !== 200) throw new Error(`The page answered ${status}.`);
      waits.push(performance.now() - asked);
    }
  };
  await Promise.all(open.map(askAll));
  const seconds = (performance.now() - started) / 1000;
  for (const { close } of open) close();
  return {
    renders: (await act('renders')) - before,
    rate: waits.length / seconds,
    p50: percentile(waits, 0.5),
    p99: percentile(waits, 0.99),
  };
}
