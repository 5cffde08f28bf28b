'use client';
// In the browser: it counts the ten seconds in which a mark can be taken back, and goes when the mark ends.
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent } from 'react';
import { type DateStyle, formatClock } from '#arabic/dates.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { stripLevel } from '#newsroom/urgency.ts';
import type { Standing } from '#components/desk/editor/use-story-desk.ts';
import { UndoButton } from './undo-button.tsx';
import styles from './urgent.module.css';

type UrgentBarProps = {
  urgency: NonNullable<Standing['urgency']>;
  /** The mark that this person has just set, while it can be undone. */
  undoable: number | null;
  mayEnd: boolean;
  style: DateStyle;
  isBusy: boolean;
  onUndo: (markId: number) => void;
  onUndoOver: () => void;
  onEnd: () => void;
  onChange: () => void;
  onOver: () => void;
};

/** The mark that is running on this story. */
export function UrgentBar({
  urgency,
  undoable,
  mayEnd,
  style,
  isBusy,
  onUndo,
  onUndoOver,
  onEnd,
  onChange,
  onOver,
}: UrgentBarProps) {
  const t = useTranslations('editor.urgent');
  const levels = useTranslations('desk.urgency');
  const endsAt = urgency.endsAt.getTime();
  const inStrip = urgency.level >= stripLevel;
  const over = useEffectEvent(onOver);
  useEffect(() => {
    const timer = setTimeout(() => over(), Math.max(0, endsAt - Date.now()) + 300);
    return () => clearTimeout(timer);
  }, [endsAt]);
  return (
    <section
      aria-label={t('running')}
      className={inStrip ? styles.bar : `${styles.bar} ${styles.important}`}
    >
      <Badge tone={inStrip ? 'urgent' : 'brand'}>{levels(`${urgency.level}`)}</Badge>
      <output>
        {t('runningUntil', { end: formatClock(urgency.endsAt, style), reason: urgency.reason })}
      </output>
      <div className={styles.acts}>
        {undoable !== null && (
          <UndoButton
            key={undoable}
            style={style}
            onUndo={() => onUndo(undoable)}
            onOver={onUndoOver}
          />
        )}
        {mayEnd && (
          <>
            <Button type="button" disabled={isBusy} onClick={onChange}>
              {t('change')}
            </Button>
            <Button type="button" disabled={isBusy} onClick={onEnd}>
              {t('end')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
