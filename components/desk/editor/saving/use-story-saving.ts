'use client';
// In the browser: it holds the one save that may be on its way.
import { useCallback, useRef, useState } from 'react';
import type { StoryContent } from '#newsroom/story/content.ts';
import { mergeContent } from '#newsroom/story/versions/merge-content.ts';
import { documentLimits } from '#newsroom/story/limits.ts';
import { refused } from '#newsroom/result.ts';
import type { StoryOnDesk } from '#db/stories/get-desk-story.ts';
import type { EditorActions } from '#components/desk/editor/editor-actions.ts';
import { attempt } from './attempt.ts';
import { saveNames } from './save-names.ts';
import { sendSave } from './send-save.ts';
import { type Saving, type SavingEvent, isSaved, savingAfter } from './saving-state.ts';

/** After that a writer is told that the network does not answer; the answer may still come. */
const overdueMs = 8_000;

type Asked = {
  /** Whose text this is. */
  person: string;
  story: StoryOnDesk;
  /** Under which the first save of a new story makes it. */
  creationKey: string;
  /** A new story has its id. */
  onCreated: (storyId: number) => void;
  openedText: string;
  actions: Pick<EditorActions, 'load'>;
  /** The text on the screen at this very moment, as JSON. */
  textNow: () => string;
  contentNow: () => StoryContent;
  /** Puts this text on the screen, upon their version; returns their own text as the editor has it, as JSON. */
  takeUp: (theirs: StoryOnDesk, content: StoryContent) => string;
};

/** Saves a story in order, one save or act at a time, and knows what of it the server has. */
export function useStorySaving({ person, story, openedText, actions, ...desk }: Asked) {
  const { textNow, contentNow, takeUp, onCreated } = desk;
  const [saving, setSaving] = useState<Saving>({
    version: story.version,
    savedAt: story.updatedAt,
    savedText: openedText,
    sending: false,
    overdue: false,
    failure: null,
    isDoubtful: false,
    conflict: null,
  });
  const latest = useRef(saving);
  const onItsWay = useRef<Promise<unknown>>(null);
  const [names] = useState(() => saveNames());
  const [mergedWith, setMergedWith] = useState<string | null>(null);
  const id = useRef(story.id);
  const creationKey = useRef(desk.creationKey);

  const tell = useCallback((event: SavingEvent) => {
    latest.current = savingAfter(latest.current, event);
    setSaving(latest.current);
  }, []);

  const adopt = useCallback(
    (theirs: StoryOnDesk, content: StoryContent) => {
      const text = takeUp(theirs, content);
      tell({ type: 'adopted', text, version: theirs.version, at: theirs.updatedAt });
    },
    [takeUp, tell],
  );

  /**
   * Somebody has saved a newer version. Where the two texts do not touch they become one, unsaved yet; where
   * they do, the writer is asked.
   */
  const overtake = useCallback(
    (theirs: StoryOnDesk) => {
      const { savedText } = latest.current;
      const merge = mergeUpon(savedText, contentNow(), theirs.content);
      if (merge.conflicts.length > 0) {
        tell({ type: 'overtaken', version: theirs.version, theirs });
        return;
      }
      if (textNow() === savedText) {
        // Theirs as it is: a merge of the same words would be saved as one more version.
        adopt(theirs, theirs.content);
        return;
      }
      setMergedWith(theirs.updatedBy);
      adopt(theirs, merge.content);
    },
    [adopt, contentNow, tell, textNow],
  );

  /** The text on the screen, based on this one, and theirs cannot stand together: the writer is asked. */
  const contest = useCallback(
    (base: string, theirs: StoryOnDesk) => {
      tell({ type: 'known', text: base });
      tell({ type: 'overtaken', version: theirs.version, theirs });
    },
    [tell],
  );

  const meetConflict = useCallback(
    async (version: number) => {
      const found = await attempt(() => actions.load({ storyId: id.current }));
      if (found.ok) overtake(found.data);
      else tell({ type: 'overtaken', version, theirs: null });
    },
    [actions, overtake, tell],
  );

  const send = useCallback(async () => {
    const content = textNow();
    tell({ type: 'sent' });
    if (new TextEncoder().encode(content).length > documentLimits.bytes) {
      tell({ type: 'failed', failure: refused('too_large') });
      return false;
    }
    const baseVersion = latest.current.version;
    const { saveId, lost } = names.nameOf(baseVersion, content);
    const overdue = setTimeout(() => tell({ type: 'overdue' }), overdueMs);
    const to = { storyId: id.current, creationKey: creationKey.current };
    const result = await attempt(() =>
      sendSave({ ...to, writer: person, baseVersion, content, saveId, lost }),
    );
    clearTimeout(overdue);
    const madeId = result.ok ? result.data.id : 'storyId' in result ? result.storyId : undefined;
    if (id.current === 0 && madeId !== undefined) {
      id.current = madeId;
      onCreated(madeId);
    }
    // What the server has of ours though we never heard so is what the other version is built upon.
    const known =
      result.ok || !('saveId' in result) ? undefined : names.textOf(result.saveId ?? '');
    if (known !== undefined) tell({ type: 'known', text: known });
    if (result.ok || result.code === 'conflict') names.settled();
    if (result.ok) {
      const { version } = result.data;
      tell({ type: 'confirmed', text: content, version, at: new Date() });
      return true;
    }
    if (result.code === 'conflict') await meetConflict(result.version ?? baseVersion + 1);
    else tell({ type: 'failed', failure: result });
    return false;
  }, [meetConflict, names, onCreated, person, tell, textNow]);

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
        return isSaved(latest.current, textNow()) || send();
      }),
    [inTurn, send, textNow],
  );

  /** What the server has is not settled: its version is no news yet. */
  const isBusy = useCallback(
    () =>
      onItsWay.current !== null || latest.current.conflict !== null || latest.current.isDoubtful,
    [],
  );
  const failureNow = useCallback(() => latest.current.failure, []);
  const baseVersion = useCallback(() => latest.current.version, []);
  /** What is written from now on goes on from what a closed page began under this key. */
  const takeKey = useCallback((key: string) => {
    creationKey.current = key;
  }, []);
  const forgetMerge = useCallback(() => setMergedWith(null), []);

  return {
    saving,
    tell,
    save,
    inTurn,
    meetConflict,
    isBusy,
    failureNow,
    baseVersion,
    adopt,
    overtake,
    contest,
    takeKey,
    mergedWith,
    forgetMerge,
  };
}

function mergeUpon(base: string, mine: StoryContent, theirs: StoryContent) {
  return mergeContent(JSON.parse(base) as StoryContent, mine, theirs);
}

export type StorySaving = ReturnType<typeof useStorySaving>;
