'use client';
// In the browser: a pointer drags. Pointer events serve mouse, pen and finger alike; native dragging does not.
import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Place } from '#newsroom/front/arrange.ts';
import { type Point, placeAt } from './front-geometry.ts';

/** How far a pointer goes before a press becomes a drag, and how near the window's edge the page scrolls along. */
const slack = 6;
const edge = 80;

type Dragged = { storyId: number; point: Point; place: Place | null };

/**
 * Dragging stories by their cards. `dragged` has where a drop would go now, null while nothing is dragged;
 * `wasDragged` tells the click that follows a drag from one of its own.
 */
export function useFrontDrag(onDrop: (storyId: number, place: Place) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const pressed = useRef<(Point & { storyId: number }) | null>(null);
  const wasDragged = useRef(false);
  const isDragging = dragged !== null;

  const end = useEffectEvent((isDropped: boolean) => {
    pressed.current = null;
    if (isDropped && dragged?.place) onDrop(dragged.storyId, dragged.place);
    setDragged(null);
  });
  const follow = useEffectEvent(
    ({ clientX: x, clientY: y }: { clientX: number; clientY: number }) => {
      const from = pressed.current;
      if (!from) return;
      if (!isDragging && Math.hypot(x - from.x, y - from.y) < slack) return;
      wasDragged.current = true;
      const { storyId } = from;
      setDragged({ storyId, point: { x, y }, place: placeAt({ x, y }, storyId) });
    },
  );

  useEffect(() => {
    const onMove = (event: globalThis.PointerEvent) => follow(event);
    const onUp = () => end(true);
    const onCancel = () => end(false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end(false);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKey);
    };
  }, []);

  const height = dragged?.point.y;
  useEffect(() => {
    if (height === undefined) return undefined;
    const past = Math.min(height - edge, 0) || Math.max(height - innerHeight + edge, 0);
    if (past === 0) return undefined;
    let frame = 0;
    const scrollAlong = () => {
      window.scrollBy({ top: past / 6, behavior: 'instant' });
      frame = requestAnimationFrame(scrollAlong);
    };
    frame = requestAnimationFrame(scrollAlong);
    return () => cancelAnimationFrame(frame);
  }, [height]);

  const onPress = (storyId: number) => (event: PointerEvent) => {
    wasDragged.current = false;
    // A finger scrolls; it moves stories with the buttons.
    if (event.button !== 0 || event.pointerType === 'touch') return;
    pressed.current = { storyId, x: event.clientX, y: event.clientY };
  };

  return { dragged, wasDragged, onPress };
}

export type FrontDrag = ReturnType<typeof useFrontDrag>;
