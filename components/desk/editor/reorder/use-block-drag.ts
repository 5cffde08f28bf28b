'use client';
// In the browser: a pointer drags. Pointer events serve mouse, pen and finger alike; native dragging does not.
import type { EditorView } from '@tiptap/pm/view';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { gapAtHeight } from './block-geometry.ts';

/** How far a pointer goes before a press becomes a drag, and how near the window's edge the text scrolls along. */
const slack = 5;
const edge = 90;

type Drag = {
  view: EditorView;
  /** Answers with the gap that the dragged blocks stand in. */
  onStart: () => number;
  onDrop: (gap: number) => void;
};

/**
 * Dragging by a handle. `gap` is where a drop would go now, null while nothing is dragged; `wasDragged` tells the
 * click that follows a drag from one of its own.
 */
export function useBlockDrag({ view, onStart, onDrop }: Drag) {
  const [gap, setGap] = useState<number | null>(null);
  const pressedAt = useRef<number | null>(null);
  const height = useRef(0);
  const wasDragged = useRef(false);
  const isDragging = gap !== null;

  const end = () => {
    pressedAt.current = null;
    setGap(null);
  };
  useEffect(() => {
    if (!isDragging) return undefined;
    let frame = 0;
    const scrollAlong = () => {
      const past =
        Math.min(height.current - edge, 0) || Math.max(height.current - innerHeight + edge, 0);
      if (past !== 0) {
        window.scrollBy({ top: past / 6, behavior: 'instant' });
        setGap((now) => gapAtHeight(view, height.current) ?? now);
      }
      frame = requestAnimationFrame(scrollAlong);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      pressedAt.current = null;
      setGap(null);
    };
    frame = requestAnimationFrame(scrollAlong);
    window.addEventListener('keydown', onKey);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('keydown', onKey);
    };
  }, [isDragging, view]);

  const onPointerDown = (event: PointerEvent) => {
    wasDragged.current = false;
    if (event.button !== 0) return;
    pressedAt.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (pressedAt.current === null) return;
    height.current = event.clientY;
    if (isDragging) return setGap(gapAtHeight(view, event.clientY) ?? gap);
    if (Math.abs(event.clientY - pressedAt.current) < slack) return;
    wasDragged.current = true;
    setGap(onStart());
  };
  const onPointerUp = () => {
    if (gap !== null) onDrop(gap);
    end();
  };

  return {
    gap,
    wasDragged,
    pointer: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end },
  };
}
