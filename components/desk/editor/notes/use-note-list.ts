'use client';
// In the browser: what colleagues write meanwhile is asked for when a person looks again.
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type ActFailure, attempt } from '#components/desk/editor/saving/attempt.ts';
import type { Result } from '#newsroom/result.ts';
import type { NotesOfStory } from '#db/desk-notes/list-notes.ts';
import type { NoteActions } from './note-actions.ts';

/** Runs an act on the notes; resolves to what stood in its way, or to null. */
export type ActOnNotes = (call: () => Promise<Result<NotesOfStory>>) => Promise<ActFailure | null>;

type Asked = {
  storyId: number;
  opened: NotesOfStory;
  list: NoteActions['list'];
  /** The version that was saved last: a save asks for new notes too. */
  version: number;
};

/** A story's notes as the server last told them, asked for anew after each save and when the tab is shown again. */
export function useNoteList({ storyId, opened, list, version }: Asked) {
  const [known, setKnown] = useState(opened);
  const asked = useRef(0);
  const answered = useRef(0);
  const lookedAt = useRef<number>(null);

  const act: ActOnNotes = useCallback(async (call) => {
    const turn = (asked.current += 1);
    const answer = await attempt(call);
    if (!answer.ok) return answer;
    // An answer that was overtaken on the way knows less than the one that is shown.
    if (turn > answered.current) {
      answered.current = turn;
      setKnown(answer.data);
    }
    return null;
  }, []);

  const look = useEffectEvent(() => void act(() => list({ storyId })));
  useEffect(() => {
    if (storyId === 0 || lookedAt.current === version) return;
    lookedAt.current = version;
    look();
  }, [storyId, version]);
  useEffect(() => {
    const onShown = () => {
      if (storyId !== 0 && document.visibilityState === 'visible') look();
    };
    document.addEventListener('visibilitychange', onShown);
    return () => document.removeEventListener('visibilitychange', onShown);
  }, [storyId]);

  return { known, act };
}
