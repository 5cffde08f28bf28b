'use client';
// In the browser: it follows the pointer.
import { pickOf } from '#newsroom/front/arrange.ts';
import { CardFace } from './card-face.tsx';
import { useFrontRoom } from './front-room.ts';
import styles from './front-card.module.css';

/** What is dragged, under the pointer. */
export function DragGhost() {
  const { drag, front, stories } = useFrontRoom();
  const { dragged } = drag;
  const story = stories[dragged?.storyId ?? 0];
  if (!dragged || !story) return null;
  const { x, y } = dragged.point;
  return (
    <div className={styles.ghost} style={{ translate: `${x}px ${y}px` }} aria-hidden="true">
      <CardFace story={story} pick={pickOf(front, story.id)} />
    </div>
  );
}
