'use client';
// In the browser: a pointer is followed there.
import { type PointerEvent, type RefObject, useRef } from 'react';

/** Parts of the stage's width and height, from its upper left corner; beyond its edges below 0 and above 1. */
export type StagePoint = { x: number; y: number };

type StageDrag = {
  stage: RefObject<HTMLElement | null>;
  onStart?: (at: StagePoint) => void;
  /** Where the pointer is, and where it was put down. */
  onMove: (at: StagePoint, begun: StagePoint) => void;
};

/** What is spread on the element that is dragged. Touches drag it too: its style keeps the page from scrolling. */
export function useStageDrag({ stage, onStart, onMove }: StageDrag) {
  const begun = useRef<StagePoint | null>(null);
  const pointOf = ({ clientX, clientY }: PointerEvent): StagePoint | null => {
    const box = stage.current?.getBoundingClientRect();
    return box
      ? { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height }
      : null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const at = pointOf(event);
      if (!at || event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      begun.current = at;
      onStart?.(at);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const at = begun.current && pointOf(event);
      if (at && begun.current) onMove(at, begun.current);
    },
    onPointerUp: () => {
      begun.current = null;
    },
    onPointerCancel: () => {
      begun.current = null;
    },
  };
}
