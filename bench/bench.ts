/** `npm run bench -- NAME`: measures delivery, prints a table, writes bench/results/NAME.json. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWhenChanged } from '#tools/build/build-when-changed.ts';
import { endOnSignal } from '#tools/start/end-on-signal.ts';
import { article } from './article.ts';
import { burst } from './burst.ts';
import { chaos } from './chaos.ts';
import { lists } from './lists.ts';
import { miss } from './miss.ts';
import { photos } from './photos.ts';
import { pictures } from './pictures.ts';
import { purge } from './purge.ts';
import { printTable } from './report/print-table.ts';
import { writeResult } from './report/write-result.ts';
import { pinThisProcess } from './servers/pinned.ts';
import { soak } from './soak.ts';
import { saves } from './saves.ts';
import { strangers } from './strangers.ts';
import { stream } from './stream.ts';
import { typing } from './typing.ts';
import { versions } from './versions.ts';
import { weight } from './weight.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const benchmarks = [
  article,
  miss,
  lists,
  burst,
  purge,
  stream,
  weight,
  pictures,
  photos,
  soak,
  saves,
  typing,
  chaos,
  versions,
  strangers,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '10' },
  },
});
const benchmark = benchmarks.find(({ name }) => name === positionals[0]);
process.chdir(root);
endOnSignal(['SIGINT', 'SIGTERM', 'SIGHUP'], console.error);

if (benchmark) {
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error('--minutes takes a number above nothing.');
  await buildWhenChanged(root);
  // A browser needs more than a core; every other load keeps off the server's.
  if (![weight, pictures, photos, typing, chaos].includes(benchmark)) pinThisProcess();
  const outcome = await benchmark.run({ quick: values.quick, minutes });
  console.log(`\n${benchmark.name}: ${benchmark.says}\n\n${printTable(outcome)}\n`);
  if (values.quick) console.log('  A quick run, for trying out: nothing was written.\n');
  else console.log(`  ${join('.', await writeResult('.', benchmark.name, outcome))}\n`);
} else {
  console.log('\nnpm run bench -- NAME [--quick]\n');
  for (const { name, says } of benchmarks) console.log(`  ${name.padEnd(9)} ${says}`);
  console.log('\ndocs/performance.md says what each measures and how to read it.\n');
  // Asking for the list is no mistake; asking for what is not in it is.
  process.exitCode = positionals.length > 0 ? 1 : 0;
}
