import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SendFile, UploadedPhoto } from './uploaded-photo.ts';
import { uploadQueue } from './upload-queue.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const uploaded = (id: number) =>
  ({ photo: { id }, isNew: true, similar: [] }) as never as UploadedPhoto;
const arrived = (id: number) => ({ ok: true, data: uploaded(id) }) as const;
const unreachable = { ok: false, code: 'unreachable' } as const;
const refusedFor = (file: string) => ({ ok: false, code: 'invalid', fields: { file } }) as const;

/** A desk whose answers the test gives, in the order in which the files were sent. */
function deskFor() {
  const sent: { name: string; signal: AbortSignal; progress: (bytes: number) => void }[] = [];
  const answers: ((answer: Awaited<ReturnType<SendFile>>) => void)[] = [];
  const queue = uploadQueue((file, { signal, onSent }) => {
    sent.push({ name: file.name, signal, progress: onSent });
    return new Promise((resolve) => answers.push(resolve));
  });
  const answer = async (at: number, given: Awaited<ReturnType<SendFile>>) => {
    answers[at]?.(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  const states = () => queue.current().map(({ state }) => state.kind);
  return { queue, sent, answer, states };
}

const files = (...names: string[]) => names.map((name) => new File(['12345'], name));

test('two files are sent at once, the third when one has arrived', async () => {
  const { queue, sent, answer, states } = deskFor();
  const heard: [UploadedPhoto, string][] = [];
  queue.onUploaded((...told) => heard.push(told));
  const [first] = queue.add(files('a', 'b', 'c'));
  expect(states()).toEqual(['sending', 'sending', 'waiting']);
  sent[0]?.progress(3);
  expect(queue.current()[0]?.state).toEqual({ kind: 'sending', sent: 3 });
  await answer(0, arrived(7));
  expect(states()).toEqual(['done', 'sending', 'sending']);
  expect(heard).toEqual([[uploaded(7), first]]);
});

test('what was refused stays with its reason until it is tried again, and holds up nobody', async () => {
  const { queue, answer, sent, states } = deskFor();
  const [svg = ''] = queue.add(files('a.svg', 'b'));
  await answer(0, refusedFor('svg'));
  expect(queue.current()[0]?.state).toEqual({ kind: 'refused', code: 'invalid', fault: 'svg' });
  await answer(1, arrived(1));
  queue.retry(svg);
  expect(sent.map(({ name }) => name)).toEqual(['a.svg', 'b', 'a.svg']);
  expect(states()).toEqual(['sending', 'done']);
});

test('a lost network pauses everything, and what is back goes on in the same order', async () => {
  const { queue, answer, sent, states } = deskFor();
  queue.add(files('a', 'b', 'c'));
  await answer(0, unreachable);
  await answer(1, unreachable);
  expect(states()).toEqual(['paused', 'paused', 'waiting']);
  queue.resume();
  expect(states()).toEqual(['sending', 'sending', 'waiting']);
  await answer(2, arrived(1));
  await answer(3, arrived(2));
  await answer(4, arrived(3));
  expect(states()).toEqual(['done', 'done', 'done']);
  expect(sent).toHaveLength(5);
});

test('where nobody says that the network is back, it is tried again after longer and longer pauses', async () => {
  const { queue, answer, sent } = deskFor();
  queue.add(files('a'));
  await answer(0, unreachable);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toHaveLength(2);
  await answer(1, unreachable);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(sent).toHaveLength(3);
});

test('a busy desk is asked again by itself', async () => {
  const { queue, answer, sent } = deskFor();
  queue.add(files('a'));
  await answer(0, refusedFor('busy'));
  expect(queue.current()[0]?.state).toEqual({ kind: 'paused', why: 'busy' });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toHaveLength(2);
});

test('what is removed is called off, and makes room for the next', () => {
  const { queue, sent, states } = deskFor();
  const [first = ''] = queue.add(files('a', 'b', 'c'));
  queue.remove(first);
  expect(sent[0]?.signal.aborted).toBe(true);
  expect(sent.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(states()).toEqual(['sending', 'sending']);
  queue.end();
  expect(sent.every(({ signal }) => signal.aborted)).toBe(true);
  expect(states()).toEqual([]);
});
