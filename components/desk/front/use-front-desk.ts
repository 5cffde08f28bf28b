'use client';
// In the browser: the arrangement changes there, and comes back there.
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { hasRoom, placeOf, putPick, replaceLast, type Place } from '#newsroom/front/arrange.ts';
import type { FrontArrangement } from '#newsroom/front/arrangement.ts';
import { type ZoneName, picksIn } from '#newsroom/front/zones.ts';
import { historyAfter } from './front-history.ts';

/** What an editor is asked before a story goes where it was put. */
export type Question = { why: 'full' | 'twice'; storyId: number; place: Place };

/** What was done, for who cannot see it. */
export type News =
  | { done: 'moved' | 'added'; storyId: number; place: Place; total: number }
  | { done: 'removed'; storyId: number; zone: ZoneName }
  | { done: 'cleared'; zone: ZoneName }
  | { done: 'undone' | 'redone' | 'changed' };

/** The arrangement on the screen, what was done to it, and what is still asked. */
export function useFrontDesk(opened: FrontArrangement) {
  const [history, dispatch] = useReducer(historyAfter, { now: opened, past: [], future: [] });
  const [question, setQuestion] = useState<Question | null>(null);
  const [news, setNews] = useState<News | null>(null);
  const front = history.now;
  const latest = useRef(front);
  useLayoutEffect(() => {
    latest.current = front;
  }, [front]);
  /** The card that has the focus after the next change. */
  const focused = useRef<number | null>(null);
  const focusOn = useCallback((storyId: number | null) => {
    focused.current = storyId;
  }, []);
  // A card that moved to another list is another element: the focus goes after it.
  useLayoutEffect(() => {
    const storyId = focused.current;
    focused.current = null;
    if (storyId === null) return;
    document.querySelector<HTMLElement>(`[data-story="${storyId}"]`)?.focus();
  });

  const change = useCallback((next: FrontArrangement, told: News) => {
    dispatch({ type: 'changed', front: next });
    setNews(told);
  }, []);

  /** Puts what another editor did into the arrangement and into the steps that «undo» leads back to. */
  const join = useCallback(
    (next: FrontArrangement, rebase: (front: FrontArrangement) => FrontArrangement | null) => {
      latest.current = next;
      dispatch({ type: 'joined', front: next, rebase });
      setNews({ done: 'changed' });
    },
    [],
  );

  const arrive = (next: FrontArrangement, storyId: number, done: 'moved' | 'added') => {
    const place = placeOf(next, storyId);
    if (!place) return;
    focusOn(storyId);
    change(next, { done, storyId, place, total: picksIn(next, place.zone).length });
  };

  /** Puts a story into a place, unless something is to be asked first. */
  const put = (storyId: number, place: Place, isMove: boolean) => {
    const here = placeOf(front, storyId);
    if (here && !isMove) return setQuestion({ why: 'twice', storyId, place });
    if (!hasRoom(front, place.zone, storyId)) return setQuestion({ why: 'full', storyId, place });
    if (here?.zone === place.zone && here.at === place.at) return undefined;
    return arrive(putPick(front, storyId, place), storyId, here ? 'moved' : 'added');
  };

  const answer = (isYes: boolean) => {
    setQuestion(null);
    if (!question || !isYes) return;
    const { why, storyId, place } = question;
    if (why === 'twice') put(storyId, place, true);
    else arrive(replaceLast(front, storyId, place.zone), storyId, 'added');
  };

  const step = (type: 'undo' | 'redo') => {
    dispatch({ type });
    setNews({ done: type === 'undo' ? 'undone' : 'redone' });
  };

  return {
    front,
    frontNow: useCallback(() => latest.current, []),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    step,
    change,
    join,
    put,
    question,
    answer,
    news,
    focusOn,
  };
}

export type FrontDeskState = ReturnType<typeof useFrontDesk>;
