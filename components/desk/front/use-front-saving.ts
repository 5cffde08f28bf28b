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
import type { DeskFront, FrontOnDesk } from '#db/front/get-desk-front.ts';
import { type FrontArrangement, frontText } from '#newsroom/front/arrangement.ts';
import { isSettled, mergeFronts } from '#newsroom/front/merge-fronts.ts';
import type { FrontActions } from './front-actions.ts';
import type { FrontDeskState } from './use-front-desk.ts';

type Asked = {
  opened: DeskFront;
  actions: FrontActions;
  desk: Pick<FrontDeskState, 'frontNow' | 'join'>;
};

/** What another editor did meanwhile, until it has been read. */
export type FrontChange = {
  /** Joined with what is on the screen, or published before readers. */
  what: 'joined' | 'published';
  by: string;
  before: FrontArrangement;
  after: FrontArrangement;
  stories: DeskFront['stories'];
};

const none = { choices: new Map(), leaving: new Set<number>() };

/** Saves the draft in order, one save or act at a time, and knows what of it the server has. */
export function useFrontSaving({ opened, actions, desk }: Asked) {
  const { frontNow, join } = desk;
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
  const [live, putLive] = useState<FrontOnDesk>(opened.live);
  const latestLive = useRef(live);
  const [change, setChange] = useState<FrontChange | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const tell = useCallback((event: SavingEvent<DeskFront>) => {
    latest.current = savingAfter(latest.current, event);
    setSaving(latest.current);
  }, []);

  const setLive = useCallback((next: FrontOnDesk) => {
    latestLive.current = next;
    putLive(next);
  }, []);

  /** Puts theirs under what is on the screen, which is `front` from now on. */
  const adopt = useCallback(
    (theirs: DeskFront, front: FrontArrangement) => {
      const base = JSON.parse(latest.current.savedText) as FrontArrangement;
      const { content, version, at } = theirs.draft;
      tell({ type: 'adopted', text: frontText(content), version, at: new Date(at) });
      setLive(theirs.live);
      join(front, (step) => {
        const merge = mergeFronts({ base, mine: step, theirs: content });
        return isSettled(merge, none) ? merge.front : null;
      });
    },
    [join, setLive, tell],
  );

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
      const { draft, live: theirLive, stories } = found.data;
      const { content: published, version: before } = latestLive.current;
      if (theirLive.version !== before) {
        const { by, content: after } = theirLive;
        setChange({ what: 'published', by, before: published, after, stories });
        setLive(theirLive);
      }
      const [text, at] = [frontText(draft.content), new Date(draft.at)];
      // Ours has arrived though its answer was lost, or what we began with was published meanwhile.
      if (text === sent || text === latest.current.savedText) {
        tell({ type: 'confirmed', text, version: draft.version, at });
        return text !== sent;
      }
      const [base, mine] = [JSON.parse(latest.current.savedText) as FrontArrangement, frontNow()];
      const merge = mergeFronts({ base, mine, theirs: draft.content });
      if (isSettled(merge, none)) {
        adopt(found.data, merge.front);
        const { by } = draft;
        setChange({ what: 'joined', by, before: mine, after: merge.front, stories });
      } else tell({ type: 'overtaken', version: draft.version, theirs: found.data });
      return false;
    },
    [actions, adopt, frontNow, setLive, tell],
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
  const forgetChange = useCallback(() => setChange(null), []);

  return {
    saving,
    tell,
    save,
    inTurn,
    meetConflict,
    versionNow,
    live,
    setLive,
    adopt,
    change,
    forgetChange,
  };
}
