import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from '#config.ts';
import type { Develop, Server } from '#delivery/serve.ts';
import { log } from '#log.ts';
import { explain } from '#tools/errors/explain.ts';
import { checkPort, makeDataFolder } from './check-place.ts';
import { drizzleAsCommonJs } from './drizzle-as-commonjs.ts';
import { makePrivate } from './make-private.ts';
import { takeDataFolder } from './take-data-folder.ts';
import { endOnSignal } from './end-on-signal.ts';
import { runWorkers } from './run-workers.ts';
import { welcome } from './welcome.ts';

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
  // Ctrl-C and a terminal that is closed reach every process of it; the first one ends the others.
  const closeFirst = endOnSignal(
    cluster.isWorker ? ['SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP'],
    fail,
  );
  if (cluster.isWorker) for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
  const config = configured();
  try {
    // What lies in the data folder is for its owner alone, whichever of our processes makes it.
    const usual = process.umask(0o077);
    if (cluster.isWorker) return closeFirst(await serveAsWorker(config));
    makeDataFolder(config);
    takeDataFolder(config, `the server of ${config.siteUrl}`);
    await checkPort(config);
    // What is built may be served by another user; what a build says of folders is about the project's.
    process.umask(usual);
    await prepare().catch(fail);
    process.umask(0o077);
    if (!develop) presetNextConfig();
    const loaded = drizzleAsCommonJs();
    const { listOpenAccounts, prepareNewsroom } = await import('#tools/prepare-newsroom.ts');
    makePrivate(config);
    await prepareNewsroom(config, console.log);
    const { sweepMedia } = await import('#media/develop/sweep-media.ts');
    const { newsroomDatabase } = await import('#db/client.ts');
    await sweepMedia({ db: newsroomDatabase(), mediaDir: join(config.dataDir, 'media') });
    const openAccounts = listOpenAccounts(newsroomDatabase());
    const several = !develop && config.webConcurrency > 1;
    const serving = await (several
      ? serveWithWorkers(config)
      : serveHere(config, await develop?.()));
    const { port, close } = await withJobs(config, serving);
    closeFirst(close);
    loaded();
    console.log(welcome({ config, port, openAccounts: await openAccounts }));
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

async function serveAsWorker(config: Config): Promise<Server['close']> {
  const loaded = drizzleAsCommonJs();
  const { port, close } = await serveHere(config);
  loaded();
  log.debug('A server process is ready', { pid: process.pid });
  process.send?.({ port });
  return close;
}

function fail(reason: unknown): never {
  const isOurs = reason instanceof Error && reason.constructor === Error;
  console.error(`\n${isOurs ? reason.message : String(reason)}\n`);
  if (reason instanceof Error && !isOurs) console.error(reason);
  process.exit(1);
}
