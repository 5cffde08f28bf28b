'use client';
// In the browser: text, saving and acts of one open story meet here.
import type { Editor } from '@tiptap/core';
import { useCallback, useRef, useState } from 'react';
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
import { usePerform } from './use-perform.ts';

export type Standing = Omit<StoryOnDesk, 'content'>;

type Opened = { story: StoryOnDesk; person: string; actions: EditorActions };

export function useStoryDesk({ story, person, actions }: Opened) {
  const draft = useDraft(story);
  const { textNow, contentNow, replace } = draft;
  const [standing, putStanding] = useState<Standing>(story);
  const latest = useRef<Standing>(story);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const editor = useRef<Editor>(null);
  const storyId = story.id;

  const setStanding = useCallback((next: Standing) => {
    latest.current = next;
    putStanding(next);
  }, []);

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
    [put, replace, setStanding],
  );
  const openedText = draft.start.text;
  const saving = useStorySaving({
    person,
    story,
    openedText,
    actions,
    textNow,
    contentNow,
    takeUp,
  });
  const { save, settle, baseVersion } = saving;
  const lookForNewer = useFreshStory({ storyId, load: actions.load, saving, setStanding });

  const resolve = useCallback(
    (content: StoryContent) => {
      settle(content);
      void save();
    },
    [save, settle],
  );

  const holdEditor = useCallback((made: Editor) => {
    editor.current = made;
  }, []);

  const goToBlock = useCallback((id: string) => {
    if (editor.current) focusBlock(editor.current, id);
  }, []);

  const refresh = useCallback(async () => {
    const found = await attempt(() => actions.load({ storyId, since: baseVersion() }));
    if (found.ok) setStanding(found.data);
  }, [actions, baseVersion, setStanding, storyId]);

  const seenNow = useCallback(
    () => ({
      baseVersion: baseVersion(),
      publishedVersion: latest.current.publishedVersion ?? 0,
    }),
    [baseVersion],
  );

  const { perform, isActing, asked, decide } = usePerform({ saving, refresh, setFailure, seenNow });

  return {
    draft,
    saving,
    standing,
    failure,
    setFailure,
    isActing,
    asked,
    decide,
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
