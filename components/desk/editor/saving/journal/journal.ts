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

interface Shelves extends DBSchema {
  unsaved: { key: [person: string, storyId: number, tab: string]; value: Unsaved };
}

type Place = Pick<Unsaved, 'person' | 'storyId' | 'tab'>;

export type Journal = {
  /** Resolves when the browser has written it to its disk. */
  keep: (unsaved: Unsaved) => Promise<void>;
  forget: (place: Place) => Promise<void>;
  /** All that this person left unsaved in this story, the newest first, by whichever tab. */
  all: (where: Pick<Place, 'person' | 'storyId'>) => Promise<Unsaved[]>;
};

/** The journal of this browser (IndexedDB). Rejects where the browser keeps none, as in some private windows. */
export async function openJournal(): Promise<Journal> {
  const shelves = await openDB<Shelves>('mihbara-journal', 1, {
    upgrade: (db) => {
      db.createObjectStore('unsaved', { keyPath: ['person', 'storyId', 'tab'] });
    },
  });
  return {
    keep: async (unsaved) => {
      const writing = shelves.transaction('unsaved', 'readwrite', { durability: 'strict' });
      await Promise.all([writing.store.put(unsaved), writing.done]);
    },
    forget: async ({ person, storyId, tab }) => shelves.delete('unsaved', [person, storyId, tab]),
    all: async ({ person, storyId }) => {
      const range = IDBKeyRange.bound([person, storyId, ''], [person, storyId, '\uffff']);
      const found = await shelves.getAll('unsaved', range);
      return found.toSorted((one, other) => other.at.getTime() - one.at.getTime());
    },
  };
}
