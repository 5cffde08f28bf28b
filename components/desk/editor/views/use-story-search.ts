'use client';
// In the browser: it asks while somebody types.
import { useContext, useEffect, useState } from 'react';
import type { FoundStory } from '#db/stories/find-printed-stories.ts';
import { attempt } from '#components/desk/editor/saving/attempt.ts';
import { StorySearch } from './story-search.ts';

const pause = 200;

type Found = { words: string; stories: FoundStory[] };

/**
 * The stories for these words, a moment after the last letter; null until the first answer. An answer that
 * comes late is dropped; until a new one has come the old one stays, with the words that it answered.
 */
export function useStorySearch(words: string, isOpen: boolean): Found | null {
  const search = useContext(StorySearch);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    let isLate = false;
    const ask = async () => {
      const result = await attempt(() => search(words));
      if (!isLate) setFound({ words, stories: result.ok ? result.data : [] });
    };
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [isOpen, search, words]);
  return found;
}
