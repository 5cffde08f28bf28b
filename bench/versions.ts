import type { Benchmark } from './benchmark.ts';
import { MB, count, ms } from './report/figure.ts';
import { freshData } from './servers/fresh-data.ts';
import { type TypedHour, typeAnHour } from './writing/type-an-hour.ts';

export const versions: Benchmark = {
  name: 'versions',
  says: 'an hour of typing: how much the database grows, and what thinning leaves of it',
  run: async ({ quick }) => {
    using data = freshData();
    const saves = quick ? 200 : 1_800;
    const typed = { dataDir: data.dataDir, saves };
    const short = await typeAnHour({ ...typed, words: 600 });
    const long = await typeAnHour({ ...typed, words: 3_000 });
    return {
      figures: [
        ...figuresOf('short', 'a story of 600 words', short),
        ...figuresOf('long', 'a story of 3,000 words', long),
      ],
      ratios: [],
      notes: [
        `${saves} saves of each story, one every two seconds of its clock, each with a sentence typed anew.`,
        'Thinned an hour after the last save. The file keeps its size and is filled again.',
      ],
    };
  },
};

function figuresOf(key: string, says: string, hour: TypedHour) {
  return [
    MB(`${key}Grown`, `${says}: an hour of typing`, hour.grown / 1e6),
    MB(`${key}Left`, '  after thinning', hour.left / 1e6),
    count(`${key}Kept`, '  versions kept', hour.kept),
    ms(`${key}ThinnedMs`, '  thinned within', hour.thinnedMs),
    ms(`${key}ListedMs`, '  500 versions listed', hour.listedMs, { atMost: 200 }),
    ms(`${key}TextsMs`, '  a page of versions whose changes are told from texts', hour.toldMs, {
      atMost: 200,
    }),
    ms(`${key}ComparedMs`, '  two versions compared', hour.comparedMs, { atMost: 200 }),
  ];
}
