import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from '#config.ts';
import type { Develop, Server } from '#delivery/serve.ts';
import { log } from '#log.ts';
import { explain } from '#tools/errors/explain.ts';
import { checkPlace } from './check-place.ts';
import { drizzleAsCommonJs } from './drizzle-as-commonjs.ts';
import { runWorkers } from './run-workers.ts';
import { welcome } from './welcome.ts';

/** The server gives requests under way three seconds; what hosts send after SIGTERM may come after five. */
const longestEndMs = 4500;
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * From nothing to a newsroom that answers: settings, place, what `prepare` builds, database, server.
 * Ends the process with a sentence that a person can act on when one of them fails.
 */
export async function runNewsroom({
  develop,
  prepare,
}: {
  develop?: () => Promise<Develop>;
  prepare: () => Promise<unknown>;
}): Promise<void> {
  // React and Next.js choose between their two builds by it when they are loaded, which is below.
  Object.assign(process.env, {
    NODE_ENV: develop ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  const config = configured();
  try {
    if (cluster.isWorker) return await serveAsWorker(config);
    await checkPlace(config);
    // What a build says of folders is about the project's, not the data's.
    await prepare().catch(fail);
    if (!develop) presetNextConfig();
    const loaded = drizzleAsCommonJs();
    const { prepareNewsroom } = await import('#tools/prepare-newsroom.ts');
    const { demoAccounts } = await prepareNewsroom(config, console.log);
    const { sweepMedia } = await import('#media/develop/sweep-media.ts');
    const { newsroomDatabase } = await import('#db/client.ts');
    await sweepMedia({ db: newsroomDatabase(), mediaDir: join(config.dataDir, 'media') });
    const several = !develop && config.webConcurrency > 1;
    const serving = await (several
      ? serveWithWorkers(config)
      : serveHere(config, await develop?.()));
    const { port, close } = await withJobs(config, serving);
    loaded();
    const demo = demoAccounts ? await import('#db/demo/fill-newsroom.ts') : null;
    console.log(welcome({ config, port, demo }));
    closeOnSignal(['SIGINT', 'SIGTERM'], close);
  } catch (error) {
    fail(explain(error, config) ?? error);
  }
}

function configured(): Config {
  try {
    return readConfig();
  } catch (error) {
    return fail(error);
  }
}

/**
 * Gives Next.js its configuration as the build resolved it, as its own standalone server does. Else it compiles
 * next.config.ts at each start, and the compilers that it loads for that stay in memory. Workers inherit it.
 */
function presetNextConfig(): void {
  const file = join(root, '.next', 'required-server-files.json');
  const { config } = JSON.parse(readFileSync(file, 'utf8')) as { config: unknown };
  process.env['__NEXT_PRIVATE_STANDALONE_CONFIG'] = JSON.stringify(config);
}

async function serveHere(config: Config, develop?: Develop) {
  const { serve } = await import('#delivery/serve.ts');
  return serve({ config, develop });
}

async function serveWithWorkers({ webConcurrency }: Config) {
  const { newsroomDatabase } = await import('#db/client.ts');
  const { port, close } = await runWorkers(webConcurrency);
  return { port, close: () => close().finally(() => newsroomDatabase().close()) };
}

/** The first process does the newsroom's own work, whether it serves by itself or has workers for that. */
async function withJobs({ dataDir }: Config, { port, close }: Server): Promise<Server> {
  const [{ newsroomDatabase }, { startJobs }, { startDeveloping }] = await Promise.all([
    import('#db/client.ts'),
    import('./jobs.ts'),
    import('#media/develop/start-developing.ts'),
  ]);
  const db = newsroomDatabase();
  const jobs = [startJobs(db), startDeveloping({ db, mediaDir: join(dataDir, 'media') })];
  return { port, close: () => Promise.all(jobs.map((job) => job.stop())).then(close) };
}

async function serveAsWorker(config: Config): Promise<void> {
  const loaded = drizzleAsCommonJs();
  const { port, close } = await serveHere(config);
  loaded();
  // Ctrl-C reaches every process of a terminal; the first one ends the others.
  process.on('SIGINT', () => {});
  closeOnSignal(['SIGTERM'], close);
  log.debug('A server process is ready', { pid: process.pid });
  process.send?.({ port });
}

/** The first signal ends in good order; a second one, or the limit, ends at once. */
function closeOnSignal(signals: NodeJS.Signals[], close: () => Promise<void>): void {
  let closing = false;
  const end = () => {
    if (closing) process.exit(1);
    closing = true;
    setTimeout(() => process.exit(1), longestEndMs).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  for (const signal of signals) process.on(signal, end);
}

function fail(reason: unknown): never {
  const isOurs = reason instanceof Error && reason.constructor === Error;
  console.error(`\n${isOurs ? reason.message : String(reason)}\n`);
  if (reason instanceof Error && !isOurs) console.error(reason);
  process.exit(1);
}
