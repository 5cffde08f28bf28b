'use client';
// In the browser: text, saving and acts of one open story meet here.
import type { Editor } from '@tiptap/core';
import { useCallback, useRef, useState } from 'react';
import type { Result } from '#newsroom/result.ts';
import type { StoryOnDesk } from '#db/stories/get-desk-story.ts';
import type { EditorActions } from './editor-actions.ts';
import { type ActFailure, attempt } from './saving/attempt.ts';
import { useFreshStory } from './saving/use-fresh-story.ts';
import { useStorySaving } from './saving/use-story-saving.ts';
import { useDraft } from './use-draft.ts';

export type Standing = Omit<StoryOnDesk, 'content'>;

/** Runs an act of the story on the version that was saved last; resolves to its data, or to null where it was refused. */
export type Perform = <Data>(
  run: (baseVersion: number) => Promise<Result<Data>>,
  options?: { savesFirst?: boolean },
) => Promise<Data | null>;

export function useStoryDesk({ story, actions }: { story: StoryOnDesk; actions: EditorActions }) {
  const draft = useDraft(story);
  const { textNow, replace } = draft;
  const saving = useStorySaving({ story, openedText: draft.start.text, actions, textNow });
  const { tell, save, inTurn, meetConflict, baseVersion } = saving;
  const [standing, setStanding] = useState<Standing>(story);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const [isActing, setActing] = useState(false);
  const editor = useRef<Editor>(null);
  const storyId = story.id;

  const adopt = useCallback(
    (newer: StoryOnDesk) => {
      const { body, text } = replace(newer);
      editor.current?.commands.setContent(body);
      setStanding(newer);
      tell({ type: 'adopted', text, version: newer.version, at: newer.updatedAt });
    },
    [replace, tell],
  );
  useFreshStory({ storyId, load: actions.load, saving, adopt, setStanding });

  const holdEditor = useCallback((made: Editor) => {
    editor.current = made;
  }, []);

  const refresh = useCallback(async () => {
    const found = await attempt(() => actions.load({ storyId }));
    if (found.ok) setStanding(found.data);
  }, [actions, storyId]);

  const perform: Perform = useCallback(
    async (run, { savesFirst = true } = {}) => {
      setFailure(null);
      setActing(true);
      try {
        if (savesFirst && !(await save())) return null;
        const result = await inTurn(async () => {
          const answer = await attempt(() => run(baseVersion()));
          const version = answer.ok ? versionIn(answer.data) : null;
          if (version !== null) tell({ type: 'acted', version });
          return answer;
        });
        if (result.ok) {
          await refresh();
          return result.data;
        }
        if (result.code === 'conflict') await meetConflict(result.version ?? baseVersion() + 1);
        else setFailure(result);
        return null;
      } finally {
        setActing(false);
      }
    },
    [baseVersion, inTurn, meetConflict, refresh, save, tell],
  );

  return {
    draft,
    saving,
    standing,
    failure,
    setFailure,
    isActing,
    holdEditor,
    adopt,
    perform,
    refresh,
  };
}

export type StoryDesk = ReturnType<typeof useStoryDesk>;

function versionIn(data: unknown): number | null {
  const holds = typeof data === 'object' && data !== null && 'version' in data;
  return holds && typeof data.version === 'number' ? data.version : null;
}
