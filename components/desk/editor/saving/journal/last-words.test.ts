import { afterEach, expect, test, vi } from 'vitest';
import type { Journal, Unsaved } from './journal.ts';
import { forgetLastWords, gatherLastWords, leaveLastWords } from './last-words.ts';

const words: Unsaved = {
  tab: 'tab-1',
  person: 'salma',
  storyId: 7,
  baseVersion: 3,
  base: '{}',
  text: '{"headline":"قمة"}',
  at: new Date('2026-11-25T10:00:00Z'),
};

/** A browser's storage and journal, as far as last words need them. */
function device(kept: Unsaved[] = []) {
  const stored: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => void (stored[key] = value),
    removeItem: (key: string) => void delete stored[key],
  };
  vi.stubGlobal(
    'localStorage',
    new Proxy(stored, { get: (_, key): unknown => Reflect.get(methods, key) }),
  );
  const keep = vi.fn<Journal['keep']>(async (unsaved) => void kept.push(unsaved));
  return { stored, kept, keep, journal: { keep, forget: async () => {}, all: async () => kept } };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what a closing page left goes into the journal', async () => {
  const { stored, kept, journal } = device();
  leaveLastWords(words);
  await gatherLastWords(journal);
  expect(kept).toEqual([words]);
  expect(stored).toEqual({});
});

test('it stays where it is while the journal does not take it', async () => {
  const { stored, keep, journal } = device();
  leaveLastWords(words);
  keep.mockRejectedValueOnce(new Error('The disk is full.'));
  await expect(gatherLastWords(journal)).rejects.toThrow('full');
  expect(Object.keys(stored)).toHaveLength(1);
});

test('a page that was brought back has written on since', async () => {
  const later = { ...words, at: new Date('2026-11-25T10:05:00Z') };
  const { stored, kept, journal } = device([later]);
  leaveLastWords(words);
  await gatherLastWords(journal);
  expect(kept).toEqual([later]);
  expect(stored).toEqual({});
});

test('a page that was brought back and saved takes its last words back', () => {
  const { stored } = device();
  leaveLastWords(words);
  leaveLastWords({ ...words, tab: 'tab-2' });
  forgetLastWords(words.tab);
  expect(Object.keys(stored).join()).toContain('tab-2');
  expect(Object.keys(stored)).toHaveLength(1);
});
