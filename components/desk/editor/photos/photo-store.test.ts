import { expect, test, vi } from 'vitest';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { photoStore } from './photo-store.ts';

const photo = (id: number) => ({ id }) as never as LibraryPhoto;
const done = (...ids: number[]) => ({ ok: true as const, data: ids.map(photo) });

test('what is wanted at one moment is asked for at once, and what is not there is known not to be', async () => {
  const load = vi.fn<(ids: number[]) => Promise<ReturnType<typeof done>>>(async () => done(8));
  const store = photoStore([photo(7)], load);
  const watcher = vi.fn<() => void>();
  store.watch(watcher);
  for (const id of [8, 9, 8]) store.want(id);
  await vi.waitFor(() => expect(watcher).toHaveBeenCalledOnce());
  expect(load.mock.calls).toEqual([[[8, 9]]]);
  expect([...store.current()]).toEqual([
    [7, photo(7)],
    [8, photo(8)],
    [9, null],
  ]);
});

test('where nobody answers it may be wanted again', async () => {
  const load = vi
    .fn<() => Promise<ReturnType<typeof done> | { ok: false; code: 'unreachable' }>>()
    .mockResolvedValueOnce({ ok: false, code: 'unreachable' })
    .mockResolvedValueOnce(done(8));
  const store = photoStore([], load);
  store.want(8);
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
  expect(store.current().has(8)).toBe(false);
  await Promise.resolve();
  store.want(8);
  await vi.waitFor(() => expect(store.current().get(8)).toEqual(photo(8)));
});

test('what is chosen is known at once', () => {
  const store = photoStore([], async () => done());
  store.learn([photo(3)]);
  expect(store.current().get(3)).toEqual(photo(3));
});
