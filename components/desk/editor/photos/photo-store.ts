import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { Result } from '#newsroom/result.ts';
import type { Unreachable } from '#components/desk/editor/saving/attempt.ts';

type Load = (ids: number[]) => Promise<Result<LibraryPhoto[]> | Unreachable>;
export type KnownPhotos = ReadonlyMap<number, LibraryPhoto | null>;

/**
 * What this browser knows of photos: those that the story used when it was opened, those that were chosen
 * since, and those that it asked for because a colleague brought them. Null: there is no such photo.
 */
export function photoStore(start: readonly LibraryPhoto[], load: Load) {
  let known: KnownPhotos = new Map(start.map((photo) => [photo.id, photo]));
  const watchers = new Set<() => void>();
  const wanted = new Set<number>();
  const asked = new Set<number>();

  const learn = (photos: readonly LibraryPhoto[], missing: readonly number[] = []) => {
    known = new Map([
      ...known,
      ...photos.map((photo) => [photo.id, photo] as const),
      ...missing.map((id) => [id, null] as const),
    ]);
    for (const watch of watchers) watch();
  };
  const ask = async () => {
    const ids = [...wanted];
    wanted.clear();
    for (const id of ids) asked.add(id);
    const answer = await load(ids);
    for (const id of ids) asked.delete(id);
    if (!answer.ok) return;
    learn(
      answer.data,
      ids.filter((id) => !answer.data.some((photo) => photo.id === id)),
    );
  };

  const want = (id: number) => {
    if (wanted.size === 0) queueMicrotask(() => void ask());
    wanted.add(id);
  };

  return {
    current: () => known,
    watch: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    learn: (photos: readonly LibraryPhoto[]) => learn(photos),
    /** Asks for a photo, together with all that are wanted at this moment. One that did not come may be wanted again. */
    want: (id: number) => {
      if (!asked.has(id)) want(id);
    },
    /** Asks anew for what is known: its words may have been changed elsewhere. */
    refresh: (ids: readonly number[]) => {
      for (const id of ids) want(id);
    },
  };
}

export type PhotoStore = ReturnType<typeof photoStore>;
