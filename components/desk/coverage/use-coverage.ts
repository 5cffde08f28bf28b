'use client';
// In the browser: what colleagues send is heard there.
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { type ActFailure, attempt } from '#components/desk/editor/saving/attempt.ts';
import type { DeskCoverage } from '#db/coverage/get-desk-coverage.ts';
import type { Result } from '#newsroom/result.ts';
import type { CoverageActions } from './coverage-actions.ts';

/** A live coverage as it stands: read anew after each act, and when the live stream says that it changed. */
export function useCoverage(opened: DeskCoverage, actions: CoverageActions) {
  const { storyId } = opened;
  const [coverage, setCoverage] = useState(opened);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const refresh = useCallback(async () => {
    const now = await attempt(() => actions.load({ storyId }));
    if (!now.ok) return null;
    setCoverage(now.data);
    return now.data;
  }, [actions, storyId]);

  const hear = useEffectEvent(({ data }: MessageEvent<string>) => {
    const { story } = JSON.parse(data) as { story: number };
    if (story === storyId) void refresh();
  });
  useEffect(() => {
    const stream = new EventSource('/events');
    const listen = (event: MessageEvent<string>) => hear(event);
    stream.addEventListener('entry', listen);
    return () => stream.close();
  }, []);

  /** Runs an act and shows what came of it: whether it was done, and the coverage as it stands after it. */
  const perform = useCallback(
    async (run: () => Promise<Result<unknown>>) => {
      setFailure(null);
      const result = await attempt(run);
      if (!result.ok) setFailure(result);
      const now = await refresh();
      return { code: result.ok ? null : result.code, now };
    },
    [refresh],
  );
  return { coverage, failure, setFailure, refresh, perform };
}
