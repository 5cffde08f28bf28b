'use client';
// In the browser: it is dragged there.
import { useRef } from 'react';
import { resizeFrame } from '#newsroom/photos/adjust-frame.ts';
import { cropRatios } from '#newsroom/photos/cuts.ts';
import type { CropFrameProps } from './crop-frame.tsx';
import { useStageDrag } from './use-stage-drag.ts';
import styles from './cuts.module.css';

type CropCornerProps = CropFrameProps & {
  /** In parts of the frame: 0 or 1. */
  corner: { x: number; y: number };
};

/** A corner of a cut, to be dragged; the one across stays. For the pointer alone: the frame itself knows keys. */
export function CropCorner({ stage, size, name, frame, corner, onChange }: CropCornerProps) {
  const begun = useRef(frame);
  const drag = useStageDrag({
    stage,
    onStart: () => {
      begun.current = frame;
    },
    onMove: (at) => {
      const from = { x: 1 - corner.x, y: 1 - corner.y };
      const { x, y, width, height } = begun.current;
      const across = Math.abs(at.x * size.width - (x + width * from.x));
      const down = Math.abs(at.y * size.height - (y + height * from.y)) * cropRatios[name];
      const wanted = Math.max(across, down);
      onChange(resizeFrame({ size, name, frame: begun.current, width: wanted, from }));
    },
  });
  return (
    <span
      className={styles.corner}
      data-slant={corner.x === corner.y ? 'down' : 'up'}
      style={{ insetInlineStart: `${corner.x * 100}%`, insetBlockStart: `${corner.y * 100}%` }}
      {...drag}
    />
  );
}
