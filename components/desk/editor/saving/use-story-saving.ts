'use client';
// In the browser: it holds the one save that may be on its way.
import { useCallback, useRef, useState } from 'react';
import { documentLimits } from '#newsroom/story/limits.ts';
import { refused } from '#newsroom/result.ts';
import type { StoryOnDesk } from '#db/stories/get-desk-story.ts';
import type { EditorActions } from '#components/desk/editor/editor-actions.ts';
import { attempt } from './attempt.ts';
import { type Saving, type SavingEvent, savingAfter } from './saving-state.ts';

type Asked = {
  story: StoryOnDesk;
  openedText: string;
  actions: Pick<EditorActions, 'load' | 'save'>;
  /** The text on the screen at this very moment, as JSON. */
  textNow: () => string;
};

/** Saves a story in order, one save or act at a time, and knows what of it the server has. */
export function useStorySaving({ story, openedText, actions, textNow }: Asked) {
  const [saving, setSaving] = useState<Saving>({
    version: story.version,
    savedAt: story.updatedAt,
    savedText: openedText,
    sending: false,
    failure: null,
    conflict: null,
  });
  const latest = useRef(saving);
  const onItsWay = useRef<Promise<unknown>>(null);
  const storyId = story.id;

  const tell = useCallback((event: SavingEvent) => {
    latest.current = savingAfter(latest.current, event);
    setSaving(latest.current);
  }, []);

  const meetConflict = useCallback(
    async (version: number) => {
      const found = await attempt(() => actions.load({ storyId }));
      const theirs = found.ok ? found.data : null;
      tell({ type: 'overtaken', version: theirs?.version ?? version, theirs });
    },
    [actions, storyId, tell],
  );

  const send = useCallback(async () => {
    const content = textNow();
    tell({ type: 'sent' });
    if (new TextEncoder().encode(content).length > documentLimits.bytes) {
      tell({ type: 'failed', failure: refused('too_large') });
      return false;
    }
    const baseVersion = latest.current.version;
    const result = await attempt(() => actions.save({ storyId, baseVersion, content }));
    if (result.ok) {
      const { version } = result.data;
      tell({ type: 'confirmed', text: content, version, at: new Date() });
      return true;
    }
    if (result.code === 'conflict') await meetConflict(result.version ?? baseVersion + 1);
    else tell({ type: 'failed', failure: result });
    return false;
  }, [actions, meetConflict, storyId, tell, textNow]);

  /** One thing that makes a version after another: a save beside a publication would conflict with it. */
  const inTurn = useCallback(async <T>(work: () => Promise<T>): Promise<T> => {
    while (onItsWay.current) await onItsWay.current;
    const turn = work();
    onItsWay.current = turn;
    try {
      return await turn;
    } finally {
      onItsWay.current = null;
    }
  }, []);

  /** Saves what is not saved yet; true when the server has the text that is on the screen. */
  const save = useCallback(
    () =>
      inTurn(async () => {
        if (latest.current.conflict) return false;
        return textNow() === latest.current.savedText || send();
      }),
    [inTurn, send, textNow],
  );

  const isUnsaved = useCallback(() => textNow() !== latest.current.savedText, [textNow]);
  const isBusy = useCallback(
    () => onItsWay.current !== null || latest.current.conflict !== null,
    [],
  );
  const baseVersion = useCallback(() => latest.current.version, []);

  return { saving, tell, save, inTurn, meetConflict, isUnsaved, isBusy, baseVersion };
}

export type StorySaving = ReturnType<typeof useStorySaving>;
