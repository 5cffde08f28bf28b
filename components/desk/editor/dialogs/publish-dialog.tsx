'use client';
// In the browser: it asks before it does.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';

export type Publication = 'publish' | 'update' | 'restore';

type PublishDialogProps = {
  act: Publication | null;
  headline: string;
  isBusy: boolean;
  refusal: ReactNode;
  onClose: () => void;
  onConfirm: (act: Publication) => void;
};

/** Reads the headline back before readers see it. */
export function PublishDialog({
  act,
  headline,
  isBusy,
  refusal,
  onClose,
  onConfirm,
}: PublishDialogProps) {
  const t = useTranslations('editor.publish');
  const kind = act ?? 'publish';
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
            data-initial-focus
            disabled={isBusy}
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
        <strong>{headline}</strong>
      </p>
    </Modal>
  );
}
