/**
 * Runs a TypeScript file of this project on the Node that the project brings with it, installing the
 * packages first when they are missing or out of date. Plain JavaScript and only Node's own modules: this
 * is the one file that an older Node and an empty folder meet.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants as os } from 'node:os';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const ownNode = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = join(root, 'node_modules');
const stamp = join(packages, '.mihbara-packages');
const nodeFile = join(packages, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|ENOTCACHED/;
const [file, ...args] = process.argv.slice(2);
/** What works at the moment: npm, then the file. @type {import('node:child_process').ChildProcess | null} */
let working = null;
/** The signal that ends all of it, once it has come. @type {NodeJS.Signals | null} */
let ending = null;

passSignalsOn();
main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);

async function main() {
  if (!file) throw new Error('Say which file to run: node tools/with-packages.mjs tools/start.ts');
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new Error(
      `This is Node ${process.versions.node}; Mihbara needs Node ${oldestNode} or newer. Install it from https://nodejs.org and run the same command again.`,
    );
  }
  // What the installed packages depend on: the lock file, and the machine that binaries were chosen for.
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const wanted = `${lock.digest('hex')} ${process.platform} ${process.arch}\n`;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    await installPackages();
    writeFileSync(stamp, wanted);
  }
  return runOnOwnNode(file);
}

async function installPackages() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Error(
      `The packages must be installed first, but the folder ${root} cannot be written. Give this user the right to write there, or put the project somewhere else.`,
    );
  }
  console.log('Installing packages (once; about a minute, 850 MB) …');
  const ping = await npm(['ping', '--fetch-retries=1', '--fetch-retry-mintimeout=1000']);
  const offline = noNetwork.test(ping) ? ['--offline'] : [];
  if (offline.length > 0) console.log('  npm has no network: trying what it kept from earlier.');
  // --include=dev: with NODE_ENV=production npm would leave out what building and testing need.
  // No package's own script runs, but that of `node`, which fetches the Node for this machine: the others
  // carry their binaries in the package, and would ask for a compiler all the same.
  const install = await npm(['ci', '--include=dev', '--ignore-scripts', ...offline]);
  if (install) throw new Error(whyNpmFailed(install));
  console.log(`Fetching Node ${ownNode} …`);
  const rebuild = await npm(['rebuild', 'node', '--ignore-scripts=false', ...offline]);
  if (rebuild) throw new Error(whyNpmFailed(rebuild));
  const { stdout } = spawnSync(nodeFile, ['--version'], { encoding: 'utf8' });
  if (stdout?.startsWith(`v${ownNode}.`)) return;
  throw new Error(
    `The packages are installed, but the Node ${ownNode} that comes with them does not run. Say "npm rebuild node --ignore-scripts=false" to see why, delete node_modules, and run the same command again.`,
  );
}

/**
 * Runs npm, saying every ten seconds that it still does; its own progress bar needs a terminal.
 * @param {string[]} words
 * @returns {Promise<string>} what it complained of when it failed, '' when all went well
 */
function npm(words) {
  const started = Date.now();
  const [program, ...before] = lastingNpm();
  return new Promise((resolve, reject) => {
    const all = [...before, ...words, '--loglevel=error', '--no-audit', '--no-fund'];
    const PATH = process.env.PATH?.split(delimiter).filter(lasts).join(delimiter);
    const child = spawn(program, all, { cwd: root, env: { ...process.env, PATH } });
    working = child;
    let complaints = '';
    child.stderr.on('data', (chunk) => (complaints += String(chunk)));
    if (words[0] !== 'ping') {
      child.stdout.pipe(process.stdout, { end: false });
      child.stderr.pipe(process.stderr, { end: false });
    }
    const clock = setInterval(() => {
      console.log(`  still installing, ${Math.round((Date.now() - started) / 1000)} s`);
    }, 10_000);
    child.on('error', (error) => {
      clearInterval(clock);
      const why = `npm could not be run (${error.message}). It comes with Node: https://nodejs.org`;
      reject(new Error(why));
    });
    child.on('close', (code, signal) => {
      clearInterval(clock);
      working = null;
      const ended = ending ?? signal;
      if (ended) process.exit(codeOf(ended));
      resolve(code === 0 ? '' : complaints || `npm ended with ${code}`);
    });
  });
}

/**
 * How npm is called by programs that outlive the installation: `npm run` puts node_modules/.bin first, so
 * that this very process may run on the Node that `npm ci` is about to delete.
 * @returns {[string, ...string[]]}
 */
function lastingNpm() {
  const { npm_execpath: own, npm_node_execpath: npmsNode } = process.env;
  const node = [process.execPath, npmsNode].find((path) => path && lasts(path));
  return node && own && lasts(own) && /npm-cli\.c?js$/.test(own) ? [node, own] : ['npm'];
}

/** @param {string} path */
function lasts(path) {
  return path !== packages && !path.startsWith(packages + sep);
}

/** @param {string} complaints */
function whyNpmFailed(complaints) {
  const again = 'Then run the same command again.';
  if (noNetwork.test(complaints))
    return `The packages could not be fetched: npm's registry does not answer. Check the network, a proxy, and "npm config get registry". ${again}`;
  if (/ENOSPC/.test(complaints)) return `The disk is full: the packages need about 1 GB. ${again}`;
  if (/EACCES|EPERM|EROFS/.test(complaints))
    return `npm may not write where it must: ${root} or its cache ("npm config get cache"). ${again}`;
  return `The packages could not be installed; npm says why above. ${again}`;
}

/**
 * Runs the file in place of this process, as far as that can be: same streams, signals and exit code.
 * @param {string} path
 * @returns {Promise<number>}
 */
function runOnOwnNode(path) {
  return new Promise((resolve, reject) => {
    const programs = [join(packages, '.bin'), process.env.PATH].filter(Boolean).join(delimiter);
    // V8 and malloc would keep some 150 MB of what renders have let go of: young objects by the 128 MB, and an arena
    // for each thread that compresses.
    const child = spawn(nodeFile, ['--max-semi-space-size=8', join(root, path), ...args], {
      cwd: root,
      env: {
        // What Node has compiled once it need not compile at the next start.
        NODE_COMPILE_CACHE: join(packages, '.cache', 'node'),
        MALLOC_ARENA_MAX: '2',
        ...process.env,
        PATH: programs,
      },
      stdio: 'inherit',
    });
    working = child;
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? codeOf(signal) : (code ?? 1)));
  });
}

/**
 * Whoever ends this process ends what it has started. npm passes SIGINT and SIGTERM on and dies of all others,
 * SIGKILL among them: that its child has another parent then is all that is left to see.
 */
function passSignalsOn() {
  // At a terminal Ctrl-C reaches the child by itself.
  process.on('SIGINT', () => process.stdin.isTTY || pass('SIGINT'));
  process.on('SIGTERM', () => pass('SIGTERM'));
  process.on('SIGHUP', () => pass('SIGHUP'));
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    pass('SIGTERM');
  }, 250).unref();
}

/** @param {NodeJS.Signals} signal */
function pass(signal) {
  ending = signal;
  if (!working) process.exit(codeOf(signal));
  working.kill(signal);
}

/** The exit code by which shells tell a signal. @param {NodeJS.Signals} signal */
function codeOf(signal) {
  return 128 + (os.signals[signal] ?? 0);
}
