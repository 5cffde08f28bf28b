import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import { addressOf, article } from './demo-pages.ts';
import { readEvenly } from './load/read-evenly.ts';
import { count, ms, times } from './report/figure.ts';
import { percentile } from './report/statistics.ts';
import { end } from './servers/end.ts';
import { freshData } from './servers/fresh-data.ts';
import { startNewsroom } from './servers/newsroom.ts';
import { pinned } from './servers/pinned.ts';
import type { Answers, Attack } from './strangers/attack-process.ts';
import { type AttackKind, attackKinds } from './strangers/attacks.ts';

const atOnce = 300;
const mostTimes = 3;
const siteUrl = 'https://duha.example';
const says: Record<AttackKind, string> = {
  bodies: '1.8 MB of JSON',
  renders: 'pages of the desk',
  signInPages: 'the sign-in page',
  signIns: 'wrong passwords',
  madeUpCookies: 'made-up session cookies',
  slowBodies: 'bodies that never end',
};

export const strangers: Benchmark = {
  name: 'strangers',
  says: 'what a reader waits while 300 strangers at once ask the desk for what they must not have',
  run: async ({ quick }) => {
    using data = freshData();
    await using newsroom = await startNewsroom(data.dataDir, { SITE_URL: siteUrl });
    const page = newsroom.url + addressOf(article);
    const target = {
      port: Number(new URL(newsroom.url).port),
      siteUrl,
      signInAction: await signInAction(),
    };
    const [command, args] = pinned('load', [
      process.execPath,
      fileURLToPath(new URL('strangers/attack-process.ts', import.meta.url)),
    ]);
    const attackers = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const attack = async (kind: AttackKind, requests = atOnce) => {
      const asked: Attack = { kind, count: requests, target, longestMs: 5_000 };
      attackers.send(asked);
      const [answers] = (await once(attackers, 'message')) as [Answers];
      return answers;
    };
    const waves = quick ? 1 : 5;
    const quietMs = Math.max(2, waves) * 1_000;
    try {
      // Compilers first, and what the newsroom makes once.
      await whileReading(page, () => pause(4_000));
      for (const kind of attackKinds) await attack(kind, 10);
      await pause(2_000);
      const before = await whileReading(page, () => pause(quietMs));
      const seen = [];
      for (const kind of attackKinds) {
        const answers: Answers[] = [];
        const { waits, errors } = await whileReading(page, async () => {
          for (let wave = 0; wave < waves; wave += 1) {
            const began = performance.now();
            answers.push(await attack(kind));
            await pause(Math.max(0, 1_000 - (performance.now() - began)));
          }
        });
        seen.push({ kind, p99: percentile(waits, 0.99), errors, answers: answers[0] ?? {} });
        await pause(1_000);
      }
      const after = await whileReading(page, () => pause(quietMs));
      const quiet = percentile([...before.waits, ...after.waits], 0.99);
      return {
        figures: [
          ms('quietP99Ms', '99 % of readers wait, without strangers', quiet),
          ...seen.map(({ kind, p99 }) => ms(`${kind}P99Ms`, `  during ${says[kind]}`, p99)),
          count('errors', 'readers without an answer', sum(seen), { atMost: 0 }),
        ],
        ratios: seen.map(({ kind, p99 }) =>
          times(`${kind}Times`, `${says[kind]} against none`, p99 / quiet, { atMost: mostTimes }),
        ),
        notes: [
          `${atOnce} requests at once, ${waves} times, at most once a second, each from an address of its own; eight readers ask for one kept page, fifty times a second each.`,
          ...seen.map(({ kind, answers }) => `${says[kind]}: ${JSON.stringify(answers)}`),
        ],
      };
    } finally {
      await end(attackers);
    }
  },
};

/** Reads until the work is done. */
async function whileReading(page: string, work: () => Promise<unknown>) {
  const over = new AbortController();
  const reading = readEvenly(page, over.signal);
  try {
    await work();
  } finally {
    over.abort();
  }
  return reading;
}

function sum(seen: { errors: number }[]): number {
  return seen.reduce((all, { errors }) => all + errors, 0);
}

/** As the build named it. */
async function signInAction(): Promise<string> {
  const manifest = JSON.parse(
    await readFile('.next/server/server-reference-manifest.json', 'utf8'),
  ) as { node: Record<string, { exportedName?: string }> };
  const found = Object.entries(manifest.node).find(
    ([, { exportedName }]) => exportedName === 'signInAction',
  );
  if (!found) throw new Error('The build has no action that signs in.');
  return found[0];
}
