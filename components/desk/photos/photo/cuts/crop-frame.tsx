'use client';
// In the browser: it is dragged and moved by keys.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { moveFrame, resizeFrame } from '#newsroom/photos/adjust-frame.ts';
import type { CropName, Frame, Size } from '#newsroom/photos/cuts.ts';
import { arrowOf } from './arrow-of.ts';
import { CropCorner } from './crop-corner.tsx';
import { useStageDrag } from './use-stage-drag.ts';
import styles from './cuts.module.css';

export type CropFrameProps = {
  stage: RefObject<HTMLElement | null>;
  size: Size;
  name: CropName;
  frame: Frame;
  style: DateStyle;
  onChange: (frame: Frame) => void;
};

const corners = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: 1, y: 1 },
];
const middle = { x: 0.5, y: 0.5 };

/** One cut on its photo: dragged whole, or by a corner; arrows move it, with Shift they make it larger and smaller. */
export function CropFrame(props: CropFrameProps) {
  const { stage, size, name, frame, style, onChange } = props;
  const t = useTranslations('photos.photo.cuts');
  const begun = useRef(frame);
  const drag = useStageDrag({
    stage,
    onStart: () => {
      begun.current = frame;
    },
    onMove: (at, from) => {
      const by = { x: (at.x - from.x) * size.width, y: (at.y - from.y) * size.height };
      onChange(moveFrame(size, begun.current, by));
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = arrowOf(event.key);
    if (!arrow || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const step = Math.max(1, Math.round(size.width / 100));
    if (!event.shiftKey) {
      return onChange(moveFrame(size, frame, { x: arrow.x * step, y: arrow.y * step }));
    }
    const width = frame.width + (arrow.x - arrow.y) * 2 * step;
    onChange(resizeFrame({ size, name, frame, width, from: middle }));
  };
  const shown = (value: number) => formatNumber(value, style);
  return (
    <div
      // ARIA knows no rectangle; a slider hands arrow keys on, and says in words where it is.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      aria-label={t('frame', { name: t(name) })}
      aria-valuemin={0}
      aria-valuemax={size.width}
      aria-valuenow={frame.width}
      aria-valuetext={t('frameAt', {
        width: shown(frame.width),
        height: shown(frame.height),
        x: shown(frame.x),
        y: shown(frame.y),
      })}
      className={styles.frame}
      style={{
        insetInlineStart: `${(frame.x / size.width) * 100}%`,
        insetBlockStart: `${(frame.y / size.height) * 100}%`,
        inlineSize: `${(frame.width / size.width) * 100}%`,
        blockSize: `${(frame.height / size.height) * 100}%`,
      }}
      onKeyDown={onKeyDown}
      {...drag}
    >
      {corners.map((corner) => (
        <CropCorner key={`${corner.x}${corner.y}`} {...props} corner={corner} />
      ))}
    </div>
  );
}
