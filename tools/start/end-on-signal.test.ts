import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endOnSignal } from './end-on-signal.ts';

const exit = vi.spyOn(process, 'exit');

beforeEach(() => {
  vi.useFakeTimers();
  exit.mockReset().mockReturnValue(undefined as never);
});
afterEach(() => {
  vi.useRealTimers();
  process.removeAllListeners('SIGUSR2');
});

afterAll(() => exit.mockRestore());

/** What is being closed, and how to say that it is. */
function server() {
  const failed = vi.fn<(reason: unknown) => void>();
  const closed = Promise.withResolvers<void>();
  const close = vi.fn<() => Promise<void>>(() => closed.promise);
  endOnSignal(['SIGUSR2'], failed)(close);
  return { ...closed, close, failed };
}

test('while there is nothing to close a signal ends the process at once, told as shells tell it', () => {
  exit.mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  endOnSignal(['SIGUSR2'], vi.fn<(reason: unknown) => void>());
  expect(() => process.emit('SIGUSR2', 'SIGUSR2')).toThrow('ended with 140');
});

test('what serves is closed first', async () => {
  const { close, resolve } = server();
  process.emit('SIGUSR2', 'SIGUSR2');
  expect(close).toHaveBeenCalledOnce();
  expect(exit).not.toHaveBeenCalled();
  resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(exit).toHaveBeenCalledExactlyOnceWith(0);
});

test('one wish that arrives from npm, the supervisor and the terminal at once is one wish', async () => {
  const { close } = server();
  for (let times = 0; times < 4; times += 1) {
    process.emit('SIGUSR2', 'SIGUSR2');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(close).toHaveBeenCalledOnce();
  expect(exit).not.toHaveBeenCalled();
});

test('whoever says it again later does not want to wait', async () => {
  server();
  process.emit('SIGUSR2', 'SIGUSR2');
  await vi.advanceTimersByTimeAsync(1500);
  process.emit('SIGUSR2', 'SIGUSR2');
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
});

test('what does not end within four and a half seconds is ended', async () => {
  server();
  process.emit('SIGUSR2', 'SIGUSR2');
  await vi.advanceTimersByTimeAsync(4500);
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
});

test('a failure at closing is told', async () => {
  const { reject, failed } = server();
  process.emit('SIGUSR2', 'SIGUSR2');
  reject(new Error('full'));
  await vi.advanceTimersByTimeAsync(0);
  expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('full'));
});
