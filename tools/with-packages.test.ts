import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mihbara-packages-'));
  mkdirSync(join(root, 'tools'));
  copyFileSync(
    join(import.meta.dirname, 'with-packages.mjs'),
    join(root, 'tools/with-packages.mjs'),
  );
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'tools/say.mjs'), `console.log('ran on', process.execPath);`);
  mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true });
  mkdirSync(join(root, 'npm'));
  copyFileSync(process.execPath, join(root, 'npm/node'));
  copyFileSync(process.execPath, join(root, 'node_modules/node/bin/node'));
  writeFileSync(join(root, 'npm/npm-cli.js'), npmOnPaper);
});

afterEach(() => rmSync(root, { recursive: true }));

test('packages are renewed when run on the Node that is among them', () => {
  const own = join(root, 'node_modules/node/bin/node');
  const { stdout, stderr, status } = spawnSync(own, ['tools/with-packages.mjs', 'tools/say.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      NODE_ENV: 'test',
      PATH: [dirname(own), join(root, 'npm')].join(':'),
      npm_execpath: join(root, 'npm/npm-cli.js'),
      npm_node_execpath: join(root, 'npm/node'),
    },
  });
  expect(stderr).toBe('');
  expect(stdout).toContain(`ran on ${own}`);
  expect(status).toBe(0);
});

test('an npm that cannot be run is said with its cause', () => {
  const { stderr, status } = spawnSync(
    join(root, 'node_modules/node/bin/node'),
    ['tools/with-packages.mjs', 'tools/say.mjs'],
    { cwd: root, encoding: 'utf8', env: { NODE_ENV: 'test', PATH: join(root, 'tools') } },
  );
  expect(stderr).toContain('npm could not be run (spawn npm ENOENT)');
  expect(status).toBe(1);
});

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

test.each(Object.entries(scripts))(
  'npm run %s leaves no shell in between, which would keep signals to itself',
  (_, command) => {
    expect(command).toMatch(/^exec node tools\/with-packages\.mjs /u);
  },
);

test.each([
  ['SIGTERM', 'SIGTERM'],
  // npm dies of these by itself, without a word to what it has started.
  ['SIGHUP', 'SIGTERM'],
  ['SIGKILL', 'SIGTERM'],
] as const)(
  '%s to npm start ends the server behind it in good order',
  async (sent, heard) => {
    const lock = createHash('sha256').update('{}').digest('hex');
    writeFileSync(
      join(root, 'node_modules/.mihbara-packages'),
      `${lock} ${process.platform} ${process.arch}\n`,
    );
    writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts }));
    writeFileSync(join(root, 'tools/start.ts'), serverOnPaper);
    const npm = spawn('npm', ['start', '--silent'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    npm.stdout.once('data', () => npm.kill(sent));
    // It ends when the last process that could write into it has ended.
    expect(await text(npm.stdout)).toBe(`ready\n${heard}, closing\nclosed\n`);
  },
  60_000,
);

/** A server that takes a moment to end, and says which signal told it to. */
const serverOnPaper = `
const heard = (signal: string) => {
  console.log(signal + ', closing');
  setTimeout(() => {
    console.log('closed');
    process.exit(0);
  }, 50);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, heard);
setInterval(() => {}, 1000);
console.log('ready');
`;

/** What npm does to node_modules, without a network: `ci` empties it, and `rebuild` brings Node back. */
const npmOnPaper = `
const { copyFileSync, mkdirSync, rmSync } = require('node:fs');
if (process.argv[2] === 'ci') rmSync('node_modules', { recursive: true });
if (process.argv[2] === 'rebuild') {
  mkdirSync('node_modules/node/bin', { recursive: true });
  copyFileSync(process.execPath, 'node_modules/node/bin/node');
}
`;
