import type { OutboxStorage } from './outbox.ts';

/**
 * This browser's storage; where it is full or refused, the page's own memory: an entry must go out also from a
 * browser that keeps nothing.
 */
export function keptHere(): OutboxStorage {
  const memory = new Map<string, string>();
  return {
    getItem: (key) => {
      try {
        return memory.get(key) ?? localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    setItem: (key, value) => {
      try {
        localStorage.setItem(key, value);
        memory.delete(key);
      } catch {
        memory.set(key, value);
      }
    },
    removeItem: (key) => {
      memory.delete(key);
      try {
        localStorage.removeItem(key);
      } catch {
        // It kept nothing.
      }
    },
  };
}
