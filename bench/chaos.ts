import { chromium } from '@playwright/test';
import { type Outcome, writeThroughChaos } from '#e2e/fixtures/chaos/write-through-chaos.ts';
import { newsroomIn } from '#e2e/fixtures/newsroom.ts';
import { signIn } from '#e2e/fixtures/sign-in.ts';
import { findOrInstallBrowser } from '#tools/test/find-browser.ts';
import type { Benchmark } from './benchmark.ts';
import { count } from './report/figure.ts';
import { freshData } from './servers/fresh-data.ts';

/** Two people write, then three; each round begins with another seed. */
const rounds = [['journalist', 'editor'] as const, ['journalist', 'editor', 'admin'] as const];
const storyId = 137;

export const chaos: Benchmark = {
  name: 'chaos',
  says: 'people write in one story while the network and the server fail: is a word of it lost',
  run: async ({ quick }) => {
    const seconds = quick ? 30 : 300;
    const outcomes: Outcome[] = [];
    for (const [round, roles] of rounds.entries()) {
      outcomes.push(
        await write(roles, { seconds, crashes: Math.ceil(seconds / 30), seed: round + 1 }),
      );
    }
    const sum = (key: 'typed' | 'inStory' | 'inVersions' | 'inJournals') =>
      outcomes.reduce((all, outcome) => all + outcome[key], 0);
    const mishaps = (name: string) =>
      outcomes.reduce((all, outcome) => all + (outcome.mishaps[name] ?? 0), 0);
    return {
      figures: [
        count('typed', 'words typed', sum('typed')),
        count('inStory', '  in the story at the end', sum('inStory')),
        count('inVersions', '  in an older version', sum('inVersions')),
        count('inJournals', '  in a journal, offered', sum('inJournals')),
        count('lost', '  nowhere', outcomes.flatMap(({ lost }) => lost).length, { atMost: 0 }),
        count(
          'falselySaved',
          '«حُفظت» of what was not',
          outcomes.flatMap(({ falselySaved }) => falselySaved).length,
          { atMost: 0 },
        ),
        count('late', 'saves delayed', mishaps('late')),
        count('refused', 'saves refused', mishaps('refused')),
        count('answerLost', 'answers lost', mishaps('answer lost')),
      ],
      ratios: [],
      notes: [
        `${seconds} seconds with two browsers and as many with three; the server is killed every half a minute or so, and started again within three seconds.`,
      ],
    };
  },
};

type Round = { seconds: number; crashes: number; seed: number };

async function write(
  roles: readonly ('journalist' | 'editor' | 'admin')[],
  round: Round,
): Promise<Outcome> {
  using data = freshData();
  const newsroom = await newsroomIn(data.dataDir);
  await newsroom.start();
  await using browser = await chromium.launch({ executablePath: findOrInstallBrowser() });
  try {
    const pages = await Promise.all(
      roles.map(async (role) => {
        const context = await browser.newContext({ baseURL: newsroom.url });
        await signIn(context, newsroom, role);
        return context.newPage();
      }),
    );
    return await writeThroughChaos({ newsroom, pages, storyId, ...round });
  } finally {
    await newsroom.stop();
  }
}
