'use client';
// In the browser: it measures where blocks are seen, and stands things beside them.
import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { afterPaint } from '#components/desk/editor/after-paint.ts';
import { boxOfBlock } from './block-geometry.ts';

type Wanted = {
  editor: Editor;
  /** The block that the handle stands beside. */
  index: number;
  /** The first and the last of the blocks that a frame goes round. */
  held: [number, number] | null;
  /** The gap that the drop line stands in. */
  gap: number | null;
};

/** Keeps handle, frame and drop line in their places over the text, also when the text or its size changes. */
export function useBlockPlaces(wanted: Wanted) {
  const { editor } = wanted;
  const handle = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const place = () => {
    const { index, held, gap } = wanted;
    const beside = boxOfBlock(editor.view, index);
    if (handle.current && beside) {
      const middle = beside.top + beside.firstLine / 2;
      handle.current.style.insetBlockStart = `${middle - handle.current.offsetHeight / 2}px`;
    }
    const [first, last] = held?.map((one) => boxOfBlock(editor.view, one)) ?? [];
    if (frame.current && first && last) {
      frame.current.style.insetBlockStart = `${first.top}px`;
      frame.current.style.blockSize = `${last.top + last.height - first.top}px`;
    }
    if (line.current && gap !== null) {
      line.current.style.insetBlockStart = `${middleOfGap(editor, gap)}px`;
    }
  };
  useLayoutEffect(place);
  const placeAgain = useEffectEvent(place);
  useEffect(() => {
    const observer = new ResizeObserver(() => placeAgain());
    observer.observe(editor.view.dom);
    // Measuring at once would lay out the whole text before each letter is shown.
    const onUpdate = () => afterPaint(() => !editor.isDestroyed && placeAgain());
    editor.on('update', onUpdate);
    return () => {
      observer.disconnect();
      editor.off('update', onUpdate);
    };
  }, [editor]);
  return { handle, frame, line };
}

/** Where the text begins and ends there is no gap to stand in: a little before it, a little after it. */
function middleOfGap({ view }: Editor, gap: number): number {
  const [before, after] = [boxOfBlock(view, gap - 1), boxOfBlock(view, gap)];
  const end = before ? before.top + before.height : (after?.top ?? 0) - 8;
  return (end + (after?.top ?? end + 8)) / 2;
}
