import { type Command, WrongUse } from './command.ts';

const most = 1_000_000;

/** For a newsroom that was first started with DEMO=0 and has nobody in it yet; with a past, where one is asked for. */
export const demo: Command = {
  does: 'fills an empty newsroom with the demo newspaper الضحى; with --stories gives it a past of so many more',
  takes: '[--stories COUNT]',
  options: { stories: { type: 'string' } },
  run: async ({ config, options }) => {
    const past = pastOf(options['stories']);
    const { prepareNewsroom } = await import('#tools/prepare-newsroom.ts');
    const { demoAccounts } = await prepareNewsroom({ ...config, demo: true }, console.log);
    if (!demoAccounts) {
      throw new Error(`The newsroom in ${config.dataDir} is not empty; the demo was not added.`);
    }
    if (past !== null) await addPast(past, config.dataDir);
    console.log('The demo newspaper stands. Accounts: npm run newsroom -- user:list');
  },
};

/** How many older stories are asked for; null where none are. */
function pastOf(stories: unknown): number | null {
  if (stories === undefined) return null;
  const count = typeof stories === 'string' && /^\d{1,7}$/u.test(stories) ? Number(stories) : 0;
  if (count < 1 || count > most) {
    throw new WrongUse(`--stories takes a number from 1 to ${most}, such as 100000.`);
  }
  return count;
}

async function addPast(stories: number, dataDir: string): Promise<void> {
  const [{ newsroomDatabase }, { fillArchive }] = await Promise.all([
    import('#db/client.ts'),
    import('#db/demo/archive/fill-archive.ts'),
  ]);
  const filled = await fillArchive(newsroomDatabase(), { stories, say: console.log });
  if (filled.ok) {
    console.log(`Added ${stories} older stories.`);
    return;
  }
  throw new Error(
    filled.code === 'conflict'
      ? `The newsroom in ${dataDir} has been given a past already, whole or in part; nothing was added. For another one, use another DATA_DIR.`
      : `The newsroom in ${dataDir} is not the demo's; nothing was added.`,
  );
}
