import { setTimeout as pause } from 'node:timers/promises';
import type { Benchmark } from './benchmark.ts';
import { addressOf, article } from './demo-pages.ts';
import { askPage } from './load/ask-page.ts';
import { count, ms } from './report/figure.ts';
import { repeated } from './report/repeated.ts';
import { mediansOf, percentile } from './report/statistics.ts';
import { freshData } from './servers/fresh-data.ts';
import { type Newsroom, startNewsroom } from './servers/newsroom.ts';

export const purge: Benchmark = {
  name: 'purge',
  says: 'a story is changed 10,000 times: is it ever shown as it was, and how soon is it new',
  run: async ({ quick }) => {
    using data = freshData();
    await using newsroom = await startNewsroom(data.dataDir);
    await using other = await startNewsroom(data.dataDir);
    const changes = changesOf(newsroom);
    const many = quick ? 30 : 3_334;
    const some = quick ? 10 : 334;
    await askedAtOnce(changes, newsroom.url, some);
    const runs = await repeated(3, async () => ({
      ...(await askedAtOnce(changes, newsroom.url, many)),
      ...(await askedByACrowd(changes, newsroom.url, some)),
      ...(await seenElsewhere(changes, other.url, some)),
    }));
    const m = mediansOf(runs);
    const stale = runs.reduce((sum, run) => sum + run.stale + run.staleInCrowd, 0);
    return {
      figures: [
        count('changes', 'changes', changes.last()),
        count('stale', 'old pages shown', stale, { atMost: 0 }),
        ms('freshP50Ms', 'the new page, half within', m.p50),
        ms('freshP99Ms', '  99 % within', m.p99),
        ms('elsewhereP50Ms', 'until another process shows it, half within', m.elsewhereP50),
        ms('elsewhereP99Ms', '  99 % within', m.elsewhereP99, { atMost: 150 }),
      ],
      ratios: [],
      notes: [
        `${3 * many} changes with the page asked for at once, ${3 * some} while eight readers asked all the time, ${3 * some} watched from a second server on the same data, from the act's answer until its page is new.`,
      ],
    };
  },
};

type Changes = {
  /** Saves and publishes the next text; resolves when the act has answered. */
  next: () => Promise<void>;
  /** The number of the last text whose act has answered. */
  last: () => number;
};

function changesOf({ act }: Newsroom): Changes {
  let last = 0;
  return {
    next: async () => {
      const number = last + 1;
      const lead = `نص القياس ${String(number).padStart(6, '0')}`;
      await act('rewrite', { storyId: article.id, lead });
      last = number;
    },
    last: () => last,
  };
}

async function askShown(url: string): Promise<{ number: number; took: number }> {
  const { html, took } = await askPage(url + addressOf(article));
  return { number: Number(/نص القياس (\d{6})/u.exec(html())?.[1] ?? 0), took };
}

async function askedAtOnce(changes: Changes, url: string, times: number) {
  const waits: number[] = [];
  let stale = 0;
  for (let time = 0; time < times; time += 1) {
    await changes.next();
    const { number, took } = await askShown(url);
    if (number < changes.last()) stale += 1;
    waits.push(took);
  }
  return { stale, p50: percentile(waits, 0.5), p99: percentile(waits, 0.99) };
}

/** Who asks while the act is under way may get either text, and who asks after its answer only the new one. */
async function askedByACrowd(changes: Changes, url: string, times: number) {
  let staleInCrowd = 0;
  const crowd = new AbortController();
  const reader = async () => {
    while (!crowd.signal.aborted) {
      const least = changes.last();
      if ((await askShown(url)).number < least) staleInCrowd += 1;
    }
  };
  const readers = Array.from({ length: 8 }, reader);
  for (let time = 0; time < times; time += 1) await changes.next();
  crowd.abort();
  await Promise.all(readers);
  return { staleInCrowd };
}

async function seenElsewhere(changes: Changes, url: string, times: number) {
  const waits: number[] = [];
  for (let time = 0; time < times; time += 1) {
    // The other process looks every 50 ms: without this every act would come just after a look.
    await pause(Math.random() * 50);
    await changes.next();
    const answered = performance.now();
    while ((await askShown(url)).number < changes.last()) await pause(2);
    waits.push(performance.now() - answered);
  }
  return { elsewhereP50: percentile(waits, 0.5), elsewhereP99: percentile(waits, 0.99) };
}
