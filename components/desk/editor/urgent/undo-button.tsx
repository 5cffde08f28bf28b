'use client';
// In the browser: it counts down.
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Button } from '#components/ui/button.tsx';
import { undoSeconds } from '#newsroom/urgency.ts';
import { useFocusWhenShown } from '#components/desk/editor/use-focus-when-shown.ts';

/** «تراجع», for ten seconds. */
export function UndoButton({
  style,
  onUndo,
  onOver,
}: {
  style: DateStyle;
  onUndo: () => void;
  onOver: () => void;
}) {
  const t = useTranslations('editor.urgent');
  const button = useRef<HTMLButtonElement>(null);
  useFocusWhenShown(button);
  const [left, setLeft] = useState<number>(undoSeconds);
  const tick = useEffectEvent((since: number) => {
    const seconds = undoSeconds - Math.floor((Date.now() - since) / 1000);
    if (seconds > 0) setLeft(seconds);
    else onOver();
  });
  useEffect(() => {
    const since = Date.now();
    const timer = setInterval(() => tick(since), 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <Button type="button" variant="primary" aria-label={t('undo')} ref={button} onClick={onUndo}>
      {t('undo')} <span aria-hidden>{formatNumber(left, style)}</span>
    </Button>
  );
}
