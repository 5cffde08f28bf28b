'use client';
// In the browser: it holds the one save that may be on its way.
import { useCallback, useRef, useState } from 'react';
import { attempt } from '#components/desk/editor/saving/attempt.ts';
import {
  type Saving,
  type SavingEvent,
  isSaved,
  savingAfter,
} from '#components/desk/editor/saving/saving-state.ts';
import type { DeskFront } from '#db/front/get-desk-front.ts';
import { type FrontArrangement, frontText } from '#newsroom/front/arrangement.ts';
import type { FrontActions } from './front-actions.ts';

type Asked = {
  opened: DeskFront;
  actions: FrontActions;
  /** The arrangement on the screen at this very moment. */
  frontNow: () => FrontArrangement;
};

/** Saves the draft in order, one save or act at a time, and knows what of it the server has. */
export function useFrontSaving({ opened, actions, frontNow }: Asked) {
  const [saving, setSaving] = useState<Saving<DeskFront>>({
    version: opened.draft.version,
    savedAt: new Date(opened.draft.at),
    savedText: frontText(opened.draft.content),
    sending: false,
    overdue: false,
    failure: null,
    isDoubtful: false,
    conflict: null,
  });
  const latest = useRef(saving);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const tell = useCallback((event: SavingEvent<DeskFront>) => {
    latest.current = savingAfter(latest.current, event);
    setSaving(latest.current);
  }, []);

  /** One thing that makes a version after another: a save beside a publication would conflict with it. */
  const inTurn = useCallback(async <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.current.then(work);
    turn.current = mine.catch(() => undefined);
    return mine;
  }, []);

  /** True where the other version changed nothing: ours goes on from it. */
  const meetConflict = useCallback(
    async (version: number, sent: string) => {
      const found = await attempt(() => actions.get({}));
      if (!found.ok) {
        tell({ type: 'overtaken', version, theirs: null });
        return false;
      }
      const { draft } = found.data;
      const [text, at] = [frontText(draft.content), new Date(draft.at)];
      // Ours has arrived though its answer was lost, or what we began with was published meanwhile.
      if (text === sent || text === latest.current.savedText) {
        tell({ type: 'confirmed', text, version: draft.version, at });
        return text !== sent;
      }
      tell({ type: 'overtaken', version: draft.version, theirs: found.data });
      return false;
    },
    [actions, tell],
  );

  /** Sends what is on the screen; `again` where only the version that it is based on was an old one. */
  const send = useCallback(async (): Promise<'sent' | 'again' | 'refused'> => {
    const content = frontNow();
    const text = frontText(content);
    const baseVersion = latest.current.version;
    tell({ type: 'sent' });
    const result = await attempt(() => actions.save({ baseVersion, content }));
    if (result.ok) {
      tell({ type: 'confirmed', text, version: result.data.version, at: new Date() });
      return 'sent';
    }
    if (result.code !== 'conflict') {
      tell({ type: 'failed', failure: result });
      return 'refused';
    }
    if (await meetConflict(result.version ?? baseVersion + 1, text)) return 'again';
    return isSaved(latest.current, text) ? 'sent' : 'refused';
  }, [actions, frontNow, meetConflict, tell]);

  /** Saves what is not saved yet; true when the server has the arrangement that is on the screen. */
  const save = useCallback(
    () =>
      inTurn(async () => {
        if (latest.current.conflict) return false;
        if (isSaved(latest.current, frontText(frontNow()))) return true;
        const first = await send();
        return (first === 'again' ? await send() : first) === 'sent';
      }),
    [frontNow, inTurn, send],
  );
  const versionNow = useCallback(() => latest.current.version, []);

  return { saving, tell, save, inTurn, meetConflict, versionNow };
}
