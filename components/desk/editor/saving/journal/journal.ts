import { type DBSchema, openDB } from 'idb';

/** Text that one tab holds and the server may not have. */
export type Unsaved = {
  /** Names the tab: two tabs of one story never write over each other. */
  tab: string;
  person: string;
  storyId: number;
  /** The version that the text is based on, and that version's text, as JSON. */
  baseVersion: number;
  base: string;
  text: string;
  at: Date;
};

type Place = Pick<Unsaved, 'person' | 'storyId' | 'tab'>;
type Key = [person: string, storyId: number, tab: string];

interface Shelves extends DBSchema {
  /** What an earlier journal kept has its base within. */
  unsaved: { key: Key; value: Omit<Unsaved, 'base'> & { base?: string } };
  /** What a text is based on changes with a save, the text with every key: each is written when it changes. */
  bases: { key: Key; value: Place & Pick<Unsaved, 'base'> };
}

export type Journal = {
  /** Resolves when the browser has written it to its disk. */
  keep: (unsaved: Unsaved) => Promise<void>;
  forget: (place: Place) => Promise<void>;
  /** All that this person left unsaved in this story, the newest first, by whichever tab. */
  all: (where: Pick<Place, 'person' | 'storyId'>) => Promise<Unsaved[]>;
};

/** The journal of this browser (IndexedDB). Rejects where the browser keeps none, as in some private windows. */
export async function openJournal(): Promise<Journal> {
  const shelves = await openDB<Shelves>('mihbara-journal', 2, {
    upgrade: (db, before) => {
      const keyPath = ['person', 'storyId', 'tab'];
      if (before === 0) db.createObjectStore('unsaved', { keyPath });
      db.createObjectStore('bases', { keyPath });
    },
    // A page of a newer build waits for this one to let go; the next key opens the journal again.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  let kept: Pick<Unsaved, 'tab' | 'base'> | null = null;
  return {
    keep: async ({ base, ...unsaved }) => {
      const writing = shelves.transaction(['unsaved', 'bases'], 'readwrite', {
        durability: 'strict',
      });
      const { person, storyId, tab } = unsaved;
      const isNew = kept?.tab !== tab || kept.base !== base;
      await Promise.all([
        writing.objectStore('unsaved').put(unsaved),
        isNew && writing.objectStore('bases').put({ person, storyId, tab, base }),
        writing.done,
      ]);
      kept = { tab, base };
    },
    forget: async ({ person, storyId, tab }) => {
      const key: Key = [person, storyId, tab];
      kept = null;
      const forgetting = shelves.transaction(['unsaved', 'bases'], 'readwrite');
      await Promise.all([
        forgetting.objectStore('unsaved').delete(key),
        forgetting.objectStore('bases').delete(key),
        forgetting.done,
      ]);
    },
    all: async ({ person, storyId }) => {
      const range = IDBKeyRange.bound([person, storyId, ''], [person, storyId, '\uffff']);
      const reading = shelves.transaction(['unsaved', 'bases']);
      const [texts, bases] = await Promise.all([
        reading.objectStore('unsaved').getAll(range),
        reading.objectStore('bases').getAll(range),
      ]);
      const baseOf = new Map(bases.map(({ tab, base }) => [tab, base]));
      return texts
        .flatMap((text) => {
          const base = baseOf.get(text.tab) ?? text.base;
          return base === undefined ? [] : [{ ...text, base }];
        })
        .toSorted((one, other) => other.at.getTime() - one.at.getTime());
    },
  };
}
