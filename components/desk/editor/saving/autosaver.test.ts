import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Standing, autosaver } from './autosaver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const saved: Standing = { text: 'a', savedText: 'a', failure: null, sending: false, isOwed: false };
const typed = (text: string): Standing => ({ ...saved, text, isOwed: true });
const unreachable = { ok: false, code: 'unreachable' } as const;

function watched() {
  const save = vi.fn<() => void>();
  return { save, ...autosaver(save) };
}

test('a save begins a second after typing stops', () => {
  const { save, look } = watched();
  look(saved);
  look(typed('ab'));
  vi.advanceTimersByTime(900);
  look(typed('abc'));
  vi.advanceTimersByTime(999);
  expect(save).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(save).toHaveBeenCalledOnce();
});

test('typing without a pause is saved all the same', () => {
  const { save, look } = watched();
  for (let at = 0; at < 25; at += 1) {
    look(typed('x'.repeat(at)));
    vi.advanceTimersByTime(500);
  }
  expect(save.mock.calls.length).toBeGreaterThan(0);
});

test('a newsroom that cannot be reached is asked again, ever more rarely', () => {
  const { save, look } = watched();
  look(typed('ab'));
  vi.advanceTimersByTime(1_000);
  for (const wait of [2_000, 4_000, 8_000]) {
    look({ ...typed('ab'), sending: true });
    look({ ...typed('ab'), failure: { ...unreachable } });
    const before = save.mock.calls.length;
    vi.advanceTimersByTime(wait - 1);
    expect(save).toHaveBeenCalledTimes(before);
    vi.advanceTimersByTime(1);
    expect(save).toHaveBeenCalledTimes(before + 1);
  }
});

test('when the network is back, or the tab, a save begins at once', () => {
  const { save, look, comeBack } = watched();
  comeBack();
  look({ ...typed('ab'), failure: unreachable });
  comeBack();
  vi.advanceTimersByTime(0);
  expect(save).toHaveBeenCalledOnce();
});

test('what was refused is not sent again as it is, but as soon as it is another text', () => {
  const { save, look } = watched();
  look(typed('ab'));
  vi.advanceTimersByTime(1_000);
  look({ ...typed('ab'), failure: { ok: false, code: 'too_large' } });
  vi.advanceTimersByTime(600_000);
  expect(save).toHaveBeenCalledOnce();
  look(typed('abc'));
  vi.advanceTimersByTime(1_000);
  expect(save).toHaveBeenCalledTimes(2);
});

test('what is saved meanwhile is not saved again', () => {
  const { save, look } = watched();
  look(typed('ab'));
  look({ ...saved, text: 'ab', savedText: 'ab' });
  vi.advanceTimersByTime(60_000);
  expect(save).not.toHaveBeenCalled();
});

test('the first letter of a new story is saved at once: only then has it a row', () => {
  const { save, look } = watched();
  look({ ...typed('a'), isNew: true });
  vi.advanceTimersByTime(0);
  expect(save).toHaveBeenCalledOnce();
});

test('what was refused because the story is in the bin is asked for again: it may come out', () => {
  const { save, look } = watched();
  look(typed('ab'));
  vi.advanceTimersByTime(1_000);
  look({ ...typed('ab'), sending: true });
  look({ ...typed('ab'), failure: { ok: false, code: 'discarded' } });
  vi.advanceTimersByTime(2_000);
  expect(save).toHaveBeenCalledTimes(2);
});
