import { readConfig, type Config } from '#config.ts';
import { explain } from '#tools/errors/explain.ts';
import { checkPlace } from './check-place.ts';
import { drizzleAsCommonJs } from './drizzle-as-commonjs.ts';
import { welcome } from './welcome.ts';

/**
 * From nothing to a newsroom that answers: settings, place, what `prepare` builds, database, server.
 * Ends the process with a sentence that a person can act on when one of them fails.
 */
export async function runNewsroom({
  dev,
  prepare,
}: {
  dev: boolean;
  prepare: () => Promise<unknown>;
}): Promise<void> {
  // React and Next.js choose between their two builds by it when they are loaded, which is below.
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  const config = configured();
  try {
    await checkPlace(config);
    // What a build says of folders is about the project's, not the data's.
    await prepare().catch(fail);
    const loaded = drizzleAsCommonJs();
    const { prepareNewsroom } = await import('#tools/prepare-newsroom.ts');
    const { demoAccounts } = await prepareNewsroom(config, console.log);
    const { serve } = await import('#delivery/serve.ts');
    loaded();
    const { port, close } = await serve({ config, dev });
    const demo = demoAccounts ? await import('#db/demo/fill-newsroom.ts') : null;
    console.log(welcome({ config, port, demo }));
    closeOnSignal(close);
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

/** The first signal ends in good order; a second one, or ten seconds, ends at once. */
function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  const end = () => {
    if (closing) process.exit(1);
    closing = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

function fail(reason: unknown): never {
  const isOurs = reason instanceof Error && reason.constructor === Error;
  console.error(`\n${isOurs ? reason.message : String(reason)}\n`);
  if (reason instanceof Error && !isOurs) console.error(reason);
  process.exit(1);
}
