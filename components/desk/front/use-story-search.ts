'use client';
// In the browser: it asks while somebody types.
import { useEffect, useState } from 'react';
import { type ActFailure, attempt } from '#components/desk/editor/saving/attempt.ts';
import type { FrontStory } from '#db/front/fill-front.ts';
import type { FrontActions } from './front-actions.ts';

const pauseMs = 200;

/** Stories in print by words and section, a moment after the last letter; null until the first answer. */
export function useStorySearch(
  find: FrontActions['find'],
  { words, sectionId }: { words: string; sectionId: number | null },
) {
  const [found, setFound] = useState<FrontStory[] | null>(null);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  useEffect(() => {
    let isLate = false;
    const ask = async () => {
      const answer = await attempt(() => find({ words, sectionId }));
      if (isLate) return;
      setFailure(answer.ok ? null : answer);
      if (answer.ok) setFound(answer.data);
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [find, words, sectionId]);
  return { found, failure };
}
