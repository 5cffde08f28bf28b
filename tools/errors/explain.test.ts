import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '#config.ts';
import { explain } from './explain.ts';

const config = readConfig({ PORT: '3000', DATA_DIR: '/srv/mihbara' });

function listen(port: number, host: string): Promise<unknown> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => resolve(server));
  });
}

it('names the port that is taken and offers the next one', async () => {
  const first = createServer();
  await new Promise<void>((resolve) => {
    first.listen(0, '127.0.0.1', resolve);
  });
  const address = first.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const error = await listen(port, '127.0.0.1');
  first.close();
  expect(explain(error, { ...config, port })).toBe(
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  );
});

it('names a host that is not this machine', async () => {
  const error = await listen(0, '192.0.2.1');
  expect(explain(error, { ...config, host: '192.0.2.1' })).toContain(
    'HOST=192.0.2.1 is no address',
  );
});

it('names the data folder that is a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mihbara-'));
  writeFileSync(join(folder, 'data'), '');
  const error: unknown = await mkdir(join(folder, 'data/media'), { recursive: true }).catch(
    (reason: unknown) => reason,
  );
  rmSync(folder, { recursive: true });
  expect(explain(error, config)).toContain('The data folder /srv/mihbara is a file');
});

it.each(['EACCES', 'EROFS', 'SQLITE_CANTOPEN'])('tells folder and port apart (%s)', (code) => {
  expect(explain(Object.assign(new Error(code), { code }), config)).toContain('DATA_DIR=');
  const refused = Object.assign(new Error(code), { code, syscall: 'listen' });
  expect(explain(refused, { ...config, port: 80 })).toContain('may not listen on port 80');
});

it('finds the code in what caused an error', () => {
  const cause = Object.assign(new Error('full'), { code: 'ENOSPC' });
  expect(explain(new Error('Saving failed', { cause }), config)).toContain('The disk is full');
});

it('leaves a programmer’s mistake alone', () => {
  expect(explain(new TypeError('x is not a function'), config)).toBeNull();
  expect(explain('thrown text', config)).toBeNull();
});
