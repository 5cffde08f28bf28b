import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

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

/** What npm does to node_modules, without a network: `ci` empties it, and `rebuild` brings Node back. */
const npmOnPaper = `
const { copyFileSync, mkdirSync, rmSync } = require('node:fs');
if (process.argv[2] === 'ci') rmSync('node_modules', { recursive: true });
if (process.argv[2] === 'rebuild') {
  mkdirSync('node_modules/node/bin', { recursive: true });
  copyFileSync(process.execPath, 'node_modules/node/bin/node');
}
`;
