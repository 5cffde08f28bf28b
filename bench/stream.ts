import { setTimeout as pause } from 'node:timers/promises';
import { demoStories } from '#db/demo/stories/all-stories.ts';
import type { Benchmark } from './benchmark.ts';
import { mostConnections } from './load/most-connections.ts';
import { type OpenStreams, openStreams } from './load/open-streams.ts';
import { count, figuresIn, kB, ms, percent } from './report/figure.ts';
import { repeated } from './report/repeated.ts';
import { mediansOf, percentile } from './report/statistics.ts';
import { freshData } from './servers/fresh-data.ts';
import { type Newsroom, startNewsroom } from './servers/newsroom.ts';

const heartbeat = ': \n\n';
const seconds = figuresIn('s');

export const stream: Benchmark = {
  name: 'stream',
  says: '10,000 pages hear at once that a story is urgent; what they cost, and how the server ends',
  run: async ({ quick }) => {
    using data = freshData();
    await using newsroom = await startNewsroom(data.dataDir);
    const { act } = newsroom;
    const port = Number(new URL(newsroom.url).port);
    const wanted = mostConnections(quick ? 1_000 : 10_000);
    // What the first streams load into memory belongs to the server, not to a stream.
    (await openStreams(port, 100)).close();
    await pause(2_000);
    const empty = await act('memory');
    const streams = await openStreams(port, wanted);
    await pause(2_000);
    const full = await act('memory');
    const calm = calmStories().values();
    const runs = await repeated(3, () => marked(newsroom, streams, calm.next().value ?? 0));
    const m = mediansOf(runs);
    const idle = await idleShare(newsroom, streams, quick ? 5 : 20);
    const asked = performance.now();
    await newsroom.stop();
    const end = (performance.now() - asked) / 1000;
    streams.close();
    const memory = (full.rss - empty.rss) / wanted / 1024;
    return {
      figures: [
        count('streams', 'open streams', wanted),
        ms('firstMs', 'from the act until the first hears', m.first),
        ms('p50Ms', '  half', m.p50),
        ms('p99Ms', '  99 %', m.p99),
        ms('lastMs', '  all', m.last, { atMost: 1000 }),
        kB('memoryKbPerStream', 'memory a stream (RSS, 1024 bytes)', memory, { atMost: 30 }),
        percent('idleCpuPercent', 'CPU while nothing happens', idle.percent, { atMost: 1 }),
        ms('heartbeatMs', 'CPU of a heartbeat', idle.heartbeat),
        seconds('endSeconds', 'from SIGTERM until the process is gone', end, { atMost: 5 }),
      ],
      ratios: [],
      notes: ['Memory is that of the process; what the kernel holds for a socket comes on top.'],
    };
  },
};

/** Stories of the demo that nothing was ever said of but their text. */
function calmStories(): number[] {
  return demoStories.filter((one) => !one.state && !one.urgency).map((one) => one.id);
}

async function marked({ act }: Newsroom, streams: OpenStreams, storyId: number) {
  const heard = streams.hear(`"id":${storyId},`);
  await act('markUrgent', { storyId });
  const times = await heard;
  return {
    first: times[0] ?? NaN,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    last: times.at(-1) ?? NaN,
  };
}

/** What the process does while nothing happens, and what the heartbeat after it takes beyond that. */
async function idleShare({ act }: Newsroom, streams: OpenStreams, forSeconds: number) {
  const spent = async (work: () => Promise<unknown>) => {
    const [before, started] = [await act('cpu'), performance.now()];
    await work();
    const [after, ended] = [await act('cpu'), performance.now()];
    return { cpu: after.process - before.process, passed: ended - started };
  };
  await streams.hear(heartbeat);
  await pause(1_000);
  const calm = await spent(() => pause(forSeconds * 1000));
  const beat = await spent(() => streams.hear(heartbeat));
  const share = calm.cpu / calm.passed;
  return { percent: share * 100, heartbeat: beat.cpu - share * beat.passed };
}
