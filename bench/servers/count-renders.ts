import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Counts the renders of this process from without: each takes its notes in the storage that db/notes.ts
 * shares under a global key, and this puts one there that counts. To be called before anything is served.
 */
export function countRenders(): () => number {
  let count = 0;
  const storage = new AsyncLocalStorage();
  const run = storage.run.bind(storage);
  Object.assign(storage, {
    run: (notes: unknown, render: () => unknown) => {
      count += 1;
      return run(notes, render);
    },
  });
  Object.assign(globalThis, { [Symbol.for('mihbara.page-notes')]: storage });
  return () => count;
}
