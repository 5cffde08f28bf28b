import { vi } from 'vitest';
import type { Page } from '#delivery/pages/page.ts';

/** A render that ends when the test says so, and counts how often it was asked. */
export function slowRender() {
  const { promise, resolve, reject } = Promise.withResolvers<Page>();
  return { render: vi.fn<() => Promise<Page>>(() => promise), resolve, reject };
}

/** A render that fails: for what must come from memory, and for what then happens if it does not. */
export function never(): Promise<Page> {
  return Promise.reject(new Error('Nothing was to be rendered.'));
}
