import { setTimeout as pause } from 'node:timers/promises';
import { demoStories } from '#db/demo/stories/all-stories.ts';
import type { Benchmark } from './benchmark.ts';
import { MB, count, ms, percent } from './report/figure.ts';
import { growth, median, percentile } from './report/statistics.ts';
import { freshData } from './servers/fresh-data.ts';
import { type Newsroom, startNewsroom } from './servers/newsroom.ts';
import { anyOf, onlooker, reader } from './soak/visitors.ts';

const readers = 8;
const onlookers = 40;
const samplesEach = 10;

export const soak: Benchmark = {
  name: 'soak',
  says: 'ten minutes of everything at once (--minutes N): does memory stay, does anything fail',
  run: async ({ quick, minutes }) => {
    using data = freshData();
    await using newsroom = await startNewsroom(data.dataDir);
    const seen = { waits: [] as number[], failures: [] as string[] };
    const closing = new AbortController();
    const visits = {
      isOpen: () => !closing.signal.aborted,
      answered: (took: number) => void seen.waits.push(took),
      failed: (why: unknown) => void seen.failures.push(String(why)),
    };
    const all = [
      ...Array.from({ length: readers }, () => reader(newsroom.url, visits)),
      ...Array.from({ length: onlookers }, () => onlooker(newsroom.url, visits)),
      desk(newsroom, visits),
    ];
    await pause(quick ? 5_000 : 60_000);
    seen.waits = [];
    const windows = await watched(newsroom, (quick ? 0.5 : minutes) * 60_000);
    closing.abort();
    await Promise.all(all);
    for (const failure of new Set(seen.failures)) console.log(failure);
    const atEnd = windows.at(-1) ?? { rss: NaN, heap: NaN };
    const lastHalf = windows.slice(Math.floor(windows.length / 2));
    const grown = (key: keyof Memory) => growth(lastHalf.map((one) => one[key])) * 100;
    return {
      figures: [
        count('answers', 'answers', seen.waits.length),
        count('errors', 'errors', seen.failures.length, { atMost: 0 }),
        ms('p50Ms', 'half within', percentile(seen.waits, 0.5)),
        ms('p99Ms', '99 % within', percentile(seen.waits, 0.99)),
        MB('rssMb', 'memory at the end (RSS)', atEnd.rss / 2 ** 20),
        percent('rssGrowthPercent', '  its growth, last half', grown('rss'), { atMost: 5 }),
        MB('heapMb', 'heap at the end', atEnd.heap / 2 ** 20),
        percent('heapGrowthPercent', '  its growth, last half', grown('heap'), { atMost: 5 }),
      ],
      ratios: [],
      notes: [
        `${readers} readers over all pages and unknown addresses, ${onlookers} live streams that come and go, an act on the desk every second. The first minute does not count.`,
      ],
    };
  },
};

/** Publishes, marks urgent, and ends the mark, every second. */
async function desk(
  { act }: Newsroom,
  visits: { isOpen: () => boolean; failed: (why: unknown) => void },
) {
  const stories = demoStories.filter((one) => !one.state).map((one) => one.id);
  for (let number = 0; visits.isOpen(); number += 1) {
    const storyId = anyOf(stories);
    await pause(1_000);
    try {
      await act('rewrite', { storyId, lead: `نص القياس ${number}` });
      await act('markUrgent', { storyId });
      await act('endUrgent', { storyId });
    } catch (error) {
      visits.failed(error);
    }
  }
}

type Memory = { rss: number; heap: number };

/** Window by window, the resident memory that it stood at and the least heap: what lives after a collection. */
async function watched({ act }: Newsroom, forMs: number): Promise<Memory[]> {
  const windows: Memory[] = [];
  const step = Math.max(250, forMs / 30 / samplesEach);
  const until = performance.now() + forMs;
  while (performance.now() < until) {
    const samples = [];
    while (samples.length < samplesEach) {
      await pause(step);
      samples.push(await act('memory'));
    }
    windows.push({
      rss: median(samples.map((one) => one.rss)),
      heap: Math.min(...samples.map((one) => one.heapUsed)),
    });
  }
  return windows;
}
