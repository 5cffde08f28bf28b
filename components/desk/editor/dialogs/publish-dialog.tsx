'use client';
// In the browser: it asks before it does.
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { CheckLine, Checklist } from '#newsroom/story/checklist.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import { PublishChecklist } from './publish-checklist.tsx';

export type Publication = 'publish' | 'update' | 'restore';

type PublishDialogProps = {
  act: Publication | null;
  headline: string;
  list: Checklist;
  style: DateStyle;
  isBusy: boolean;
  refusal: ReactNode;
  onClose: () => void;
  /** Moves the focus to where a line of the list is mended. */
  onGoTo: (line: CheckLine) => void;
  /** Mends what a line is about over this dialog; false where that cannot be done here. */
  onMend: (line: CheckLine) => boolean;
  /** Whether a form stands over it in which something is being mended. */
  isMending: boolean;
  onConfirm: (act: Publication) => void;
};

/** Reads the headline back before readers see it, with what is missing and what is worth a look. */
export function PublishDialog({
  act,
  headline,
  list,
  style,
  isBusy,
  refusal,
  onClose,
  onGoTo,
  onMend,
  isMending,
  onConfirm,
}: PublishDialogProps) {
  const t = useTranslations('editor.publish');
  const kind = act ?? 'publish';
  const isReady = list.missing.length === 0;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The line that was mended is gone, and the focus with it.
    if (isMending || document.activeElement !== document.body) return;
    const dialog = place.current?.closest('dialog');
    dialog?.querySelector<HTMLElement>('[data-initial-focus]')?.focus();
  });
  const goTo = (line: CheckLine) => {
    if (onMend(line)) return;
    onClose();
    // The dialog gives the focus back to where it was; only then can it go elsewhere.
    requestAnimationFrame(() => onGoTo(line));
  };
  return (
    <Modal
      open={act !== null}
      title={t(`${kind}.title`)}
      onClose={onClose}
      actions={
        <>
          <Button type="button" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            type="button"
            variant="primary"
            data-initial-focus={isReady || undefined}
            disabled={isBusy || !isReady}
            onClick={() => onConfirm(kind)}
          >
            {t(`${kind}.confirm`)}
          </Button>
        </>
      }
    >
      {refusal}
      <p>{t(`${kind}.text`)}</p>
      <p dir="rtl" lang="ar">
        <strong>
          <RunningText text={headline} />
        </strong>
      </p>
      <div ref={place}>
        <PublishChecklist list={list} style={style} onGoTo={goTo} />
      </div>
    </Modal>
  );
}
