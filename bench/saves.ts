import { setTimeout as pause } from 'node:timers/promises';
import { saveAddress } from '#newsroom/addresses.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Benchmark } from './benchmark.ts';
import { count, ms, percent } from './report/figure.ts';
import { percentile } from './report/statistics.ts';
import { freshData } from './servers/fresh-data.ts';
import { startNewsroom } from './servers/newsroom.ts';
import { deskCaller } from './writing/desk-caller.ts';
import { longText } from './writing/long-text.ts';
import { manyStories, versionsIn } from './writing/many-stories.ts';

const writers = 100;
const everyMs = 1_000;
const host = 'duha.example';

export const saves: Benchmark = {
  name: 'saves',
  says: 'a hundred writers save once a second: how long each waits, and whether a version is lost',
  run: async ({ quick }) => {
    using data = freshData();
    const { ids, cookie } = await manyStories(data.dataDir, writers);
    await using newsroom = await startNewsroom(data.dataDir, { SITE_URL: `http://${host}` });
    const desk = deskCaller({ url: newsroom.url, host, cookie });
    const seconds = quick ? 10 : 60;
    const took: number[] = [];
    let errors = 0;
    const saveOnce = async (storyId: number, baseVersion: number) => {
      const content = JSON.stringify(storyOf(storyId, baseVersion));
      const input = {
        baseVersion,
        writer: 'demo-editor',
        content,
        saveId: `${storyId}-${baseVersion}`,
        lost: [],
      };
      const saved = await desk.post(saveAddress(storyId), input);
      if (!saved.answer.includes(`"version":${baseVersion + 1}`)) {
        errors += 1;
        throw new Error(`A save was not confirmed: ${saved.answer.slice(0, 300)}`);
      }
      return saved.took;
    };
    // Compilers first.
    for (let version = 1; version <= 5; version += 1) {
      await Promise.all(ids.map((id) => saveOnce(id, version)));
    }
    const before = await newsroom.act('cpu');
    const began = performance.now();
    await Promise.all(
      ids.map(async (id, writer) => {
        // Writers do not press a key in the same moment.
        const start = began + (writer / writers) * everyMs;
        for (let save = 0; save < seconds; save += 1) {
          await pause(Math.max(0, start + save * everyMs - performance.now()));
          took.push(await saveOnce(id, 6 + save));
        }
      }),
    );
    const used = (await newsroom.act('cpu')).process - before.process;
    const lasted = performance.now() - began;
    desk.close();
    await newsroom.stop();
    const wanted = 6 + seconds;
    const lost = versionsIn(data.dataDir, ids).filter(
      ({ kept, newest }) => kept !== wanted || newest !== wanted,
    );
    return {
      figures: [
        count('saves', 'saves', took.length),
        ms('p50Ms', '  half within', percentile(took, 0.5)),
        ms('p99Ms', '  99 % within', percentile(took, 0.99), { atMost: 60 }),
        ms('worstMs', '  all within', Math.max(...took)),
        count('errors', 'errors', errors, { atMost: 0 }),
        count('lost', 'stories that lack a version', lost.length, { atMost: 0 }),
        percent('cpu', 'CPU of the one core', (100 * used) / lasted),
      ],
      ratios: [],
      notes: [
        `${writers} writers, each in a story of their own, about ${JSON.stringify(storyOf(1, 1)).length} characters of JSON a save, over HTTP as the editor sends them.`,
      ],
    };
  },
};

/** The text of some 600 words, a little longer with each version. */
function storyOf(id: number, version: number): StoryContent {
  const content = longText(600, id);
  const typed = `فقرة تُكتب الآن، وهذه كلماتها حتى النسخة ${version}. `.repeat(1 + (version % 20));
  content.body.push({ kind: 'paragraph', id: 'typed-now', text: [{ text: typed }] });
  return content;
}
