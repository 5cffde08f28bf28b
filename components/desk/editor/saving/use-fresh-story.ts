'use client';
// In the browser: a tab that is shown again may hold an old version, and only the tab knows that it was away.
import { useCallback, useEffect } from 'react';
import type { StoryOnDesk } from '#db/stories/get-desk-story.ts';
import type { EditorActions } from '#components/desk/editor/editor-actions.ts';
import { attempt } from './attempt.ts';
import type { StorySaving } from './use-story-saving.ts';

type Watched = {
  storyId: number;
  load: EditorActions['load'];
  saving: StorySaving;
  setStanding: (story: StoryOnDesk) => void;
};

/**
 * Looks for a newer version, and whether the story is in the bin, when the editor opens (a page kept by the router may be old) and whenever its tab
 * is shown again: before more is written upon an old one. Returns how to look at any other time.
 */
export function useFreshStory({ storyId, load, saving, setStanding }: Watched) {
  const { isBusy, baseVersion, overtake, failureNow, save, tell } = saving;
  const look = useCallback(async () => {
    if (storyId === 0 || isBusy()) return;
    const found = await attempt(() => load({ storyId }));
    if (isBusy()) return;
    if (!found.ok) {
      if (found.code === 'discarded') tell({ type: 'failed', failure: found });
      return;
    }
    if (failureNow()?.code === 'discarded') {
      tell({ type: 'passed' });
      void save();
    }
    if (found.data.version < baseVersion()) return;
    setStanding(found.data);
    if (found.data.version !== baseVersion()) overtake(found.data);
  }, [baseVersion, failureNow, isBusy, load, overtake, save, setStanding, storyId, tell]);

  useEffect(() => {
    const onShown = () => {
      if (document.visibilityState === 'visible') void look();
    };
    const onPageShow = (event: PageTransitionEvent) => {
      if (event.persisted) void look();
    };
    void look();
    document.addEventListener('visibilitychange', onShown);
    window.addEventListener('pageshow', onPageShow);
    return () => {
      document.removeEventListener('visibilitychange', onShown);
      window.removeEventListener('pageshow', onPageShow);
    };
  }, [look]);

  return look;
}
