import type { ActFailure } from '#components/desk/editor/saving/attempt.ts';
import type { EntryKind, EntryText } from '#newsroom/coverage/entry.ts';
import type { Result } from '#newsroom/result.ts';

/** An entry on its way to readers. */
export type Outgoing = {
  /** The same whenever it is sent again: the server writes it once. */
  sendId: string;
  kind: EntryKind;
  content: EntryText;
  /** `waiting`: the network is away, and it goes on by itself. A refusal waits for its writer. */
  state: 'sending' | 'waiting' | ActFailure;
};

type Send = (entry: Outgoing) => Promise<Result<unknown> | ActFailure>;

export type OutboxStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

type Kept = {
  /** Where what has not arrived outlives the page: this browser's own storage. */
  storage: OutboxStorage;
  key: string;
};

/** How long after a failure of the network it is tried again; the browser says when it is back. */
const pausesMs = [1_000, 3_000, 8_000, 20_000];

/**
 * Sends entries one after another, in their order, and keeps each until the server has it. Nothing that was
 * sent is lost when the network goes, or the page: what is kept is sent again by the next page of this browser.
 */
export function outbox(send: Send, { storage, key }: Kept) {
  let all: readonly Outgoing[] = readKept(storage, key);
  let lost = 0;
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchers = new Set<() => void>();
  const hearers = new Set<(entry: Outgoing) => void>();

  const show = (changed: readonly Outgoing[]) => {
    all = changed;
    if (all.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(all));
    for (const watch of watchers) watch();
  };
  const set = (sendId: string, state: Outgoing['state']) =>
    show(all.map((one) => (one.sendId === sendId ? { ...one, state } : one)));

  const goOn = async () => {
    clearTimeout(timer);
    if (isSending) return;
    const next = all.find(({ state }) => state === 'sending' || state === 'waiting');
    if (!next) return;
    isSending = true;
    set(next.sendId, 'sending');
    const answer = await send(next);
    isSending = false;
    if (!answer.ok && answer.code === 'unreachable') {
      set(next.sendId, 'waiting');
      timer = setTimeout(() => void goOn(), pausesMs[Math.min(lost, pausesMs.length - 1)]);
      lost += 1;
      return;
    }
    lost = 0;
    if (answer.ok) {
      show(all.filter(({ sendId }) => sendId !== next.sendId));
      for (const hear of hearers) hear(next);
    } else set(next.sendId, answer);
    await goOn();
  };

  return {
    current: () => all,
    watch: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    /** Calls with each entry that readers have now. */
    onArrived: (hear: (entry: Outgoing) => void) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    add: (entry: Omit<Outgoing, 'state'>) => {
      show([...all, { ...entry, state: 'sending' }]);
      void goOn();
    },
    retry: (sendId: string) => {
      set(sendId, 'sending');
      void goOn();
    },
    /** Forgets what was refused: its words are in the field again, or not wanted. */
    takeBack: (sendId: string) => show(all.filter((one) => one.sendId !== sendId)),
    /** Now, because the network is back or the page is new. */
    resume: () => void goOn(),
    end: () => clearTimeout(timer),
  };
}

/** What an earlier page left behind; nothing where the storage cannot be read. */
function readKept(storage: OutboxStorage, key: string): Outgoing[] {
  try {
    const kept = JSON.parse(storage.getItem(key) ?? '[]') as Outgoing[];
    return kept.map((one) => (one.state === 'sending' ? { ...one, state: 'waiting' } : one));
  } catch {
    return [];
  }
}
