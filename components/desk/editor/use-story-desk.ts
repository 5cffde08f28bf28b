'use client';
// In the browser: text, saving and acts of one open story meet here.
import type { Editor } from '@tiptap/core';
import { useLocale } from 'next-intl';
import { useCallback, useRef, useState } from 'react';
import { deskStoryAddress } from '#newsroom/addresses.ts';
import type { Result } from '#newsroom/result.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { StoryOnDesk } from '#db/stories/get-desk-story.ts';
import { contextsIn } from './document/contexts-in.ts';
import { focusBlock } from './document/focus-block.ts';
import { putBody } from './document/put-body.ts';
import type { Contexts } from './document/to-editor.ts';
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

type Opened = {
  story: StoryOnDesk;
  person: string;
  /** Names this page, and the story that begins on it. */
  tab: string;
  actions: EditorActions;
};

export function useStoryDesk({ story, person, tab, actions }: Opened) {
  const locale = useLocale();
  const draft = useDraft(story);
  const { textNow, contentNow, replace } = draft;
  const [standing, setStanding] = useState<Standing>(story);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const [isActing, setActing] = useState(false);
  const editor = useRef<Editor>(null);
  const storyId = standing.id;
  /** A new story has its row: from now on this page is that of any story. */
  const onCreated = useCallback(
    (id: number) => {
      setStanding((before) => ({ ...before, id }));
      window.history.replaceState(null, '', deskStoryAddress(locale, id));
      // What may be done with it now.
      void attempt(() => actions.load({ storyId: id })).then(
        (found) => found.ok && setStanding(found.data),
      );
    },
    [actions, locale],
  );

  /** Puts this text on the screen; the caret stays in its paragraph. */
  const put = useCallback(
    (content: StoryContent, known: Contexts = {}) => {
      const here = editor.current ? contextsIn(editor.current.state.doc) : {};
      const { body } = replace({ content, contexts: { ...here, ...known } });
      editor.current?.commands.command(({ state, dispatch }) => putBody(body)(state, dispatch));
    },
    [replace],
  );
  const takeUp = useCallback(
    (theirs: StoryOnDesk, content: StoryContent) => {
      const { text } = replace(theirs);
      put(content, theirs.contexts);
      setStanding(theirs);
      return text;
    },
    [put, replace],
  );
  const openedText = draft.start.text;
  const saving = useStorySaving({
    person,
    story,
    creationKey: tab,
    onCreated,
    openedText,
    actions,
    textNow,
    contentNow,
    takeUp,
  });
  const { tell, save, inTurn, meetConflict, failureNow, baseVersion, adopt } = saving;
  const lookForNewer = useFreshStory({ storyId, load: actions.load, saving, setStanding });

  /** The writer has settled a conflict: this text goes upon the version that stands. */
  const resolve = useCallback(
    (content: StoryContent) => {
      const { conflict } = saving.saving;
      if (!conflict?.theirs) return;
      adopt(conflict.theirs, content);
      void save();
    },
    [adopt, save, saving.saving],
  );

  const holdEditor = useCallback((made: Editor) => {
    editor.current = made;
  }, []);

  const goToBlock = useCallback((id: string) => {
    if (editor.current) focusBlock(editor.current, id);
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
        if (savesFirst && !(await save())) {
          const why = failureNow();
          if (why?.code === 'unreachable') setFailure(why);
          return null;
        }
        // Its row was made just now: the act was asked of a story without one.
        if (storyId === 0) return null;
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
        else {
          setFailure(result);
          // What the page shows may be why it was asked for.
          if (result.code !== 'unreachable') await refresh();
        }
        return null;
      } finally {
        setActing(false);
      }
    },
    [baseVersion, failureNow, inTurn, meetConflict, refresh, save, storyId, tell],
  );

  return {
    draft,
    saving,
    standing,
    failure,
    setFailure,
    isActing,
    holdEditor,
    goToBlock,
    put,
    resolve,
    perform,
    refresh,
    lookForNewer,
  };
}

export type StoryDesk = ReturnType<typeof useStoryDesk>;

function versionIn(data: unknown): number | null {
  const holds = typeof data === 'object' && data !== null && 'version' in data;
  return holds && typeof data.version === 'number' ? data.version : null;
}
