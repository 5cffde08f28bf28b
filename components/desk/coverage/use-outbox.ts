'use client';
// In the browser: what has not arrived is kept there.
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { attempt } from '#components/desk/editor/saving/attempt.ts';
import type { CoverageActions } from './coverage-actions.ts';
import { keptHere } from './kept-here.ts';
import { type Outgoing, outbox } from './outbox.ts';

type Sender = { person: string; storyId: number; add: CoverageActions['add'] };

const none: readonly Outgoing[] = [];

/** The entries of this person that readers do not have yet; `onArrived` hears of each that they have. */
export function useOutbox({ person, storyId, add }: Sender, onArrived: () => void) {
  const [box] = useState(() =>
    outbox(
      ({ sendId, kind, content }) =>
        attempt(() =>
          add({ storyId, writer: person, sendId, kind, content: JSON.stringify(content) }),
        ),
      { storage: keptHere(), key: `mihbara-outbox ${person} ${storyId}` },
    ),
  );
  const waiting = useSyncExternalStore(box.watch, box.current, () => none);
  const hear = useEffectEvent(onArrived);
  useEffect(() => {
    const forget = box.onArrived(() => hear());
    box.resume();
    window.addEventListener('online', box.resume);
    return () => {
      window.removeEventListener('online', box.resume);
      forget();
      box.end();
    };
  }, [box]);
  return { box, waiting };
}

export type Outbox = ReturnType<typeof useOutbox>;
