import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { takeTurn } from './take-turn.ts';

const folder = mkdtempSync(join(tmpdir(), 'mihbara-turn-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('lets the second in only when the first is done', async () => {
  const told = vi.spyOn(console, 'log').mockImplementation(() => {});
  const lock = join(folder, 'both');
  const order: string[] = [];
  const firstDone = await takeTurn(lock);
  const goSecond = async () => {
    const secondDone = await takeTurn(lock);
    order.push('second in');
    secondDone();
  };
  const second = goSecond();
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  order.push('first done');
  firstDone();
  await second;
  expect(order).toEqual(['first done', 'second in']);
  expect(existsSync(lock)).toBe(false);
});

it('takes over from a process that was killed', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const lock = join(folder, 'stale');
  writeFileSync(lock, String(pid));
  const done = await takeTurn(lock);
  done();
  expect(existsSync(lock)).toBe(false);
});
