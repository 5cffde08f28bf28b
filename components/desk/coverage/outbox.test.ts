import { expect, test, vi } from 'vitest';
import { done, refused } from '#newsroom/result.ts';
import { type OutboxStorage, outbox } from './outbox.ts';

const unreachable = { ok: false, code: 'unreachable' } as const;
const entry = (sendId: string) => ({
  sendId,
  kind: 'plain' as const,
  content: { headline: sendId, body: [] },
});

function memory(): OutboxStorage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test('entries arrive one after another in their order, and nothing is kept of them then', async () => {
  const storage = memory();
  const arrived: string[] = [];
  const box = outbox(
    async ({ sendId }) => {
      arrived.push(sendId);
      return done(null);
    },
    { storage, key: 'box' },
  );
  for (const name of ['one', 'two', 'three']) box.add(entry(name));
  expect(storage.kept.get('box')).toContain('three');
  await vi.waitFor(() => expect(box.current()).toEqual([]));
  expect(arrived).toEqual(['one', 'two', 'three']);
  expect(storage.kept.size).toBe(0);
});

test('without a network they wait, in a page that comes after too, and go under the same names', async () => {
  const storage = memory();
  const cut = outbox(async () => unreachable, { storage, key: 'box' });
  cut.add(entry('one'));
  cut.add(entry('two'));
  await vi.waitFor(() => expect(cut.current()[0]?.state).toBe('waiting'));
  cut.end();
  const arrived: string[] = [];
  const next = outbox(
    async ({ sendId }) => {
      arrived.push(sendId);
      return done(null);
    },
    { storage, key: 'box' },
  );
  expect(next.current().map(({ sendId }) => sendId)).toEqual(['one', 'two']);
  next.resume();
  await vi.waitFor(() => expect(next.current()).toEqual([]));
  expect(arrived).toEqual(['one', 'two']);
});

test('what is refused stays with its reason, lets others by, and can be sent again or taken back', async () => {
  const answers = [refused('too_late'), done(null), done(null)];
  const box = outbox(async () => answers.shift() ?? unreachable, { storage: memory(), key: 'box' });
  const heard = vi.fn<() => void>();
  box.onArrived(heard);
  box.add(entry('one'));
  box.add(entry('two'));
  await vi.waitFor(() => expect(box.current()).toHaveLength(1));
  expect(box.current()[0]).toMatchObject({ sendId: 'one', state: { code: 'too_late' } });
  box.retry('one');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  expect(box.current()).toEqual([]);
});

test('what cannot be read in the storage is nothing', () => {
  const storage = memory();
  storage.setItem('box', '{');
  expect(outbox(async () => unreachable, { storage, key: 'box' }).current()).toEqual([]);
});
