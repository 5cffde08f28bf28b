'use client';
// In the browser: it asks after each change.
import { useEffect, useState } from 'react';
import { attempt } from '#components/desk/editor/saving/attempt.ts';
import type { FilledFront, FrontStory } from '#db/front/fill-front.ts';
import { type FrontArrangement, pickedIds } from '#newsroom/front/arrangement.ts';
import type { FrontActions } from './front-actions.ts';

const pauseMs = 250;

/**
 * What the rules put behind an arrangement, a moment after it has changed; until then what they did before,
 * without what was picked since. Every story that was ever heard of stays known.
 */
export function useFilledFront(
  opened: FilledFront,
  content: FrontArrangement,
  fill: FrontActions['fill'],
) {
  const [filled, setFilled] = useState(opened);

  useEffect(() => {
    let isLate = false;
    const ask = async () => {
      const answer = await attempt(() => fill({ content }));
      if (isLate || !answer.ok) return;
      const { behind, stories, photos } = answer.data;
      setFilled((known) => {
        return {
          behind,
          stories: { ...known.stories, ...stories },
          photos: { ...known.photos, ...photos },
        };
      });
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [content, fill]);

  const picked = new Set(pickedIds(content));
  const behind = (zone: string, room: number) =>
    (filled.behind[zone] ?? []).filter((id) => !picked.has(id)).slice(0, room);
  const learn = (story: FrontStory) =>
    setFilled((known) => {
      return { ...known, stories: { ...known.stories, [story.id]: story } };
    });
  const learnPhoto = (id: number, photo: FilledFront['photos'][number]) =>
    setFilled((known) => {
      return { ...known, photos: { ...known.photos, [id]: photo } };
    });
  return { ...filled, behind, learn, learnPhoto };
}
