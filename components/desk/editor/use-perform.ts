'use client';
// In the browser: an act waits there until its person has read what somebody else changed.
import { useCallback, useRef, useState } from 'react';
import type { Result } from '#newsroom/result.ts';
import { type ActFailure, attempt } from './saving/attempt.ts';
import type { StorySaving } from './saving/use-story-saving.ts';

/** The acts that are done to a text, and only to one that their person has seen. */
export type SeenAct =
  | 'submit'
  | 'return'
  | 'publish'
  | 'update'
  | 'restore'
  | 'correct'
  | 'withdraw'
  | 'markUrgent'
  | 'duplicate';

/** What this person has seen: the version that is on the screen, and the one that is in print. */
export type Seen = { baseVersion: number; publishedVersion: number };

export type ActOptions = {
  /** Left out where the text does not matter. */
  act?: SeenAct;
  savesFirst?: boolean;
  /** Its person wants to read first: whatever stands before the text must go. */
  onLook?: () => void;
};

/** Runs an act of the story on what was seen and saved; resolves to its data, or to null where it was not done. */
export type Perform = <Data>(
  run: (seen: Seen) => Promise<Result<Data>>,
  options?: ActOptions,
) => Promise<Data | null>;

/** After what somebody else changed was shown: do it to this text, read it first, or leave it. */
export type Decision = 'go' | 'look' | 'leave';

type Performed = {
  saving: StorySaving;
  refresh: () => Promise<void>;
  setFailure: (failure: ActFailure | null) => void;
  seenNow: () => Seen;
};

type Tried<Data> = { isUnseen: true } | { isUnseen: false; data: Data | null };

/** The one way in which the editor acts on its story. */
export function usePerform({ saving, refresh, setFailure, seenNow }: Performed) {
  const { save, inTurn, tell, failureNow, meetConflict, hasUnseen } = saving;
  const [isActing, setActing] = useState(false);
  const [asked, setAsked] = useState<SeenAct | null>(null);
  const answer = useRef<(decision: Decision) => void>(null);

  const ask = useCallback(
    (act: SeenAct) =>
      new Promise<Decision>((resolve) => {
        answer.current = resolve;
        setAsked(act);
      }),
    [],
  );
  const decide = useCallback((decision: Decision) => {
    setAsked(null);
    answer.current?.(decision);
    answer.current = null;
  }, []);

  const tryOnce = useCallback(
    async <Data>(
      run: (seen: Seen) => Promise<Result<Data>>,
      { act, savesFirst = true }: ActOptions,
    ): Promise<Tried<Data>> => {
      const isSaved = !savesFirst || (await save());
      if (act !== undefined && hasUnseen()) return { isUnseen: true };
      if (!isSaved) {
        const why = failureNow();
        if (why?.code === 'unreachable') setFailure(why);
        return { isUnseen: false, data: null };
      }
      const result = await inTurn(async () => {
        const done = await attempt(() => run(seenNow()));
        const version = done.ok ? versionIn(done.data) : null;
        if (version !== null) tell({ type: 'acted', version });
        return done;
      });
      if (result.ok) {
        await refresh();
        return { isUnseen: false, data: result.data };
      }
      if (result.code !== 'changed_since') {
        setFailure(result);
        return { isUnseen: false, data: null };
      }
      await meetConflict(result.version ?? seenNow().baseVersion + 1, { isAlwaysNews: true });
      return hasUnseen() ? { isUnseen: true } : { isUnseen: false, data: null };
    },
    [failureNow, hasUnseen, inTurn, meetConflict, refresh, save, seenNow, setFailure, tell],
  );

  const perform: Perform = useCallback(
    async (run, options = {}) => {
      const { act, onLook } = options;
      setFailure(null);
      setActing(true);
      try {
        for (;;) {
          const tried = await tryOnce(run, options);
          if (!tried.isUnseen) return tried.data;
          const decision = act === undefined ? 'leave' : await ask(act);
          if (decision === 'look') onLook?.();
          if (decision !== 'go') return null;
        }
      } finally {
        setActing(false);
      }
    },
    [ask, setFailure, tryOnce],
  );

  return { perform, isActing, asked, decide };
}

function versionIn(data: unknown): number | null {
  const holds = typeof data === 'object' && data !== null && 'version' in data;
  return holds && typeof data.version === 'number' ? data.version : null;
}
