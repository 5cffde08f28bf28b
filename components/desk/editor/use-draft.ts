'use client';
// In the browser: the text that is being written lives here until it is saved.
import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { useCallback, useRef, useState } from 'react';
import type { Block } from '#newsroom/story/blocks.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { StoryOnDesk } from '#db/stories/get-desk-story.ts';
import { afterPaint } from './after-paint.ts';
import { contentText } from './document/content-text.ts';
import { documentExtensions } from './document/document-extensions.ts';
import { fromEditor } from './document/from-editor.ts';
import { toEditor } from './document/to-editor.ts';

/** A story as the editor has it: the document that its body becomes, and its text to compare with. */
function opened({ content, contexts }: Pick<StoryOnDesk, 'content' | 'contexts'>) {
  const body = toEditor(content.body, contexts);
  const doc = Node.fromJSON(getSchema(documentExtensions()), body);
  const held: StoryContent = { ...content, body: fromEditor(doc) };
  return { body, content: held, text: contentText(held) };
}

/** Everything that is being written. `now` reads it between two renderings too, as a save must. */
export function useDraft(story: StoryOnDesk) {
  const [start] = useState(() => opened(story));
  const [content, setContent] = useState<StoryContent>(start.content);
  const latest = useRef(content);

  const put = useCallback((next: StoryContent) => {
    latest.current = next;
    setContent(next);
  }, []);
  const change = useCallback(
    (part: Partial<StoryContent>) => put({ ...latest.current, ...part }),
    [put],
  );
  const isDue = useRef(false);
  /** Takes the body from the text, which shows a key by itself: what stands beside it follows a moment later. */
  const changeBody = useCallback((body: Block[]) => {
    latest.current = { ...latest.current, body };
    if (isDue.current) return;
    isDue.current = true;
    afterPaint(() => {
      isDue.current = false;
      setContent(latest.current);
    });
  }, []);
  /** Puts another text in the place of this one; returns how the editor has it. */
  const replace = useCallback(
    (other: Pick<StoryOnDesk, 'content' | 'contexts'>) => {
      const next = opened(other);
      put(next.content);
      return next;
    },
    [put],
  );
  const contentNow = useCallback(() => latest.current, []);
  const textNow = useCallback(() => contentText(latest.current), []);
  return { start, content, change, changeBody, replace, textNow, contentNow };
}
