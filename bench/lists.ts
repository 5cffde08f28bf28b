import type { Benchmark } from './benchmark.ts';
import { type Kind, type KindPages, kinds, listPages } from './lists/list-pages.ts';
import { askPage } from './load/ask-page.ts';
import { ms, times } from './report/figure.ts';
import { median } from './report/statistics.ts';
import { atRest } from './servers/at-rest.ts';
import { freshData } from './servers/fresh-data.ts';
import { type Newsroom, startNewsroom } from './servers/newsroom.ts';

const few = 1_000;
const many = 100_000;
/** Until the compiler has seen every page often enough. */
const warmUpRounds = 6;

const says: Record<Kind, string> = {
  front: 'front page',
  section: 'section, page 500',
  topic: 'topic',
  day: 'day of the archive',
  article: 'article',
};

export const lists: Benchmark = {
  name: 'lists',
  says: `what ${many} stories cost a page that is not kept, against ${few}`,
  run: async ({ quick }) => {
    using little = freshData(few);
    using much = freshData(quick ? 2 * few : many);
    await using small = await startNewsroom(little.dataDir);
    await using large = await startNewsroom(much.dataDir);
    const newsrooms = [
      { newsroom: small, pages: await listPages(little.dataDir) },
      { newsroom: large, pages: await listPages(much.dataDir) },
    ];
    const rounds: Record<Kind, number>[][] = [[], []];
    for (let round = 0; round < (quick ? 2 : warmUpRounds + 7); round += 1) {
      for (const [index, { newsroom, pages }] of newsrooms.entries()) {
        rounds[index]?.push(await measure(newsroom, pages));
      }
    }
    const costs = (index: number, kind: Kind) => {
      const measured = rounds[index]?.slice(quick ? 1 : warmUpRounds) ?? [];
      return median(measured.map((round) => round[kind]));
    };
    return {
      figures: kinds.map((kind) =>
        ms(`${kind}CpuMs`, `CPU a page, ${says[kind]}`, costs(1, kind), { atMost: 10 }),
      ),
      ratios: kinds.map((kind) =>
        times(
          `${kind}Growth`,
          `  ${says[kind]}, against ${few} stories`,
          costs(1, kind) / costs(0, kind),
          {
            atMost: 1.3,
          },
        ),
      ),
      notes: [
        `Both newsrooms run at once on one core, and are asked in turn: each page of a kind once after everything was evicted. All threads count, and what is done behind the answer. With ${few} stories the section's page is the last full one.`,
      ],
    };
  },
};

/** CPU for a page of each kind, in milliseconds. */
async function measure(newsroom: Newsroom, pages: KindPages): Promise<Record<Kind, number>> {
  const costs: Partial<Record<Kind, number>> = {};
  for (const kind of kinds) {
    await newsroom.act('evictEverything');
    await atRest(newsroom);
    const before = await newsroom.act('cpu');
    const renders = await newsroom.act('renders');
    for (const page of pages[kind]) await askPage(newsroom.url + page);
    await atRest(newsroom);
    const rendered = (await newsroom.act('renders')) - renders;
    if (rendered !== pages[kind].length) {
      throw new Error(`${pages[kind].length} pages were asked for, and ${rendered} rendered.`);
    }
    costs[kind] = ((await newsroom.act('cpu')).process - before.process) / rendered;
  }
  return costs as Record<Kind, number>;
}
