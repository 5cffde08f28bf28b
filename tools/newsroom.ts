/** `npm run newsroom -- COMMAND`: what is done to a newsroom from its own machine. Ends with 0, 1 (failed), 2 (wrong use) or 3 (done, but photos are missing). */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '#config.ts';
import { explain } from './errors/explain.ts';
import { type Command, WrongUse } from './newsroom/command.ts';
import { backup } from './newsroom/backup.ts';
import { demo } from './newsroom/demo.ts';
import { reindex } from './newsroom/reindex.ts';
import { restore } from './newsroom/restore.ts';
import { thin } from './newsroom/thin.ts';
import { userAdd } from './newsroom/user-add.ts';
import { userList } from './newsroom/user-list.ts';
import { userPassword } from './newsroom/user-password.ts';
import { verify } from './newsroom/verify.ts';

const commands: Record<string, Command> = {
  'user:add': userAdd,
  'user:list': userList,
  'user:password': userPassword,
  backup,
  restore,
  demo,
  reindex,
  thin,
  verify,
};

// What lies in the data folder is for its owner alone.
process.umask(0o077);
const [name = '', ...rest] = process.argv.slice(2);
const command = commands[name];
if (command) process.exit(await runCommand(command));
const isHelp = ['', 'help', '--help', '-h'].includes(name);
if (!isHelp) console.error(`There is no command "${name}".\n`);
(isHelp ? console.log : console.error)(overview());
process.exit(isHelp ? 0 : 2);

async function runCommand({
  does,
  takes,
  options,
  takesFile = false,
  run,
}: Command): Promise<number> {
  const usage = `npm run newsroom -- ${name} ${takes}`.trim();
  let config: Config | undefined;
  try {
    const all = { ...options, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = readArguments(all, takesFile);
    if (values['help']) {
      console.log(`${usage}\n\n${does}`);
      return 0;
    }
    if (positionals.length !== Number(takesFile)) throw new WrongUse('Say one file.');
    config = readConfig();
    // npm runs us in the project's folder, wherever it was called.
    const file = resolve(process.env['INIT_CWD'] ?? '.', positionals[0] ?? '');
    return (await run({ config, options: values, file })) ?? 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error((config && explain(error, config)) ?? message);
    if (!(error instanceof WrongUse)) return 1;
    console.error(`\n${usage}`);
    return 2;
  }
}

function readArguments(options: Command['options'], takesFile: boolean) {
  try {
    return parseArgs({ args: rest, options, allowPositionals: takesFile });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function overview(): string {
  const widest = Math.max(...Object.keys(commands).map((one) => one.length));
  const lines = Object.entries(commands).map(
    ([one, { does }]) => `  ${one.padEnd(widest)}  ${does}`,
  );
  return ['npm run newsroom -- COMMAND [--help]', '', ...lines].join('\n');
}
