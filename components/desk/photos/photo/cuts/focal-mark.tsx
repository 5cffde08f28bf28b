'use client';
// In the browser: it is dragged and moved by keys.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { FocalPoint } from '#newsroom/photos/cuts.ts';
import { arrowOf } from './arrow-of.ts';
import { type StagePoint, useStageDrag } from './use-stage-drag.ts';
import styles from './cuts.module.css';

type FocalMarkProps = {
  stage: RefObject<HTMLElement | null>;
  focal: FocalPoint | null;
  style: DateStyle;
  onChange: (focal: FocalPoint) => void;
};

const step = 0.01;
const wideStep = 0.1;

/** The point that stays in sight. A click anywhere on the picture puts it there. */
export function FocalMark({ stage, focal, style, onChange }: FocalMarkProps) {
  const t = useTranslations('photos.photo.cuts');
  const mark = useRef<HTMLSpanElement>(null);
  const { x, y } = focal ?? { x: 0.5, y: 0.5 };
  const put = (at: StagePoint) => onChange({ x: part(at.x), y: part(at.y) });
  const drag = useStageDrag({
    stage,
    onStart: (at) => {
      mark.current?.focus({ preventScroll: true });
      put(at);
    },
    onMove: put,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = arrowOf(event.key);
    if (!arrow || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const by = event.shiftKey ? wideStep : step;
    put({ x: x + arrow.x * by, y: y + arrow.y * by });
  };
  const shown = (of: number) => formatNumber(percent(of), style);
  return (
    <div className={styles.ground} {...drag}>
      <span
        ref={mark}
        // ARIA knows no point on a plane; a slider hands arrow keys on, and says both in words.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="slider"
        tabIndex={0}
        aria-label={t('focal')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent(x)}
        aria-valuetext={t('focalAt', { x: shown(x), y: shown(y) })}
        className={styles.focal}
        style={{ insetInlineStart: `${x * 100}%`, insetBlockStart: `${y * 100}%` }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function percent(of: number): number {
  return Math.round(of * 100);
}

/** Within the picture, and no finer than anybody can point. */
function part(value: number): number {
  return Math.round(Math.min(Math.max(value, 0), 1) * 1_000) / 1_000;
}
