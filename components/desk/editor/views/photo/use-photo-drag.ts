'use client';
// In the browser: a pointer drags. Pointer events serve mouse, pen and finger alike; native dragging does not.
import { type PointerEvent, useRef } from 'react';

/** How far a pointer goes before a press becomes a drag. */
const slack = 5;

/** Dragging a photo to another place of its gallery; `onDrop` gets that place, from 0. */
export function usePhotoDrag(onDrop: (index: number) => void) {
  const pressed = useRef<{ x: number; y: number } | null>(null);
  const target = useRef<{ item: HTMLElement; index: number } | null>(null);

  const unmark = () => {
    if (target.current) delete target.current.item.dataset['drop'];
    target.current = null;
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    pressed.current = null;
    delete itemOf(event.currentTarget)?.dataset['dragged'];
    unmark();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    pressed.current = { x: event.clientX, y: event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const own = itemOf(event.currentTarget);
    if (!pressed.current || !own) return;
    const { x, y } = pressed.current;
    const isDragging = own.dataset['dragged'] !== undefined;
    if (!isDragging && Math.hypot(event.clientX - x, event.clientY - y) < slack) return;
    own.dataset['dragged'] = '';
    unmark();
    const over = itemOf(document.elementFromPoint(event.clientX, event.clientY));
    if (!over || over === own || !sharesGallery(over, own)) return;
    const index = indexOf(over);
    over.dataset['drop'] = index < indexOf(own) ? 'before' : 'after';
    target.current = { item: over, index };
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const index = target.current?.index;
    end(event);
    if (index !== undefined) onDrop(index);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end };
}

function itemOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-gallery-item]') ?? null;
}

const indexOf = (item: HTMLElement) => Number(item.dataset['galleryItem']);

const sharesGallery = (one: Element, other: Element) =>
  one.closest('section') === other.closest('section');
