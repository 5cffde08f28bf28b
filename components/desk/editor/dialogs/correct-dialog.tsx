'use client';
// In the browser: it asks before it does.
import { useTranslations } from 'next-intl';
import { isolateNumbers } from '#arabic/bidi/isolate-numbers.ts';
import { type ReactNode, useState } from 'react';
import { type CorrectionKind, correctionKinds } from '#newsroom/corrections.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { NoteDialog } from './note-dialog.tsx';

type CorrectDialogProps = {
  open: boolean;
  headline: string;
  isBusy: boolean;
  refusal: ReactNode;
  onClose: () => void;
  onConfirm: (correction: { kind: CorrectionKind; text: string }) => void;
};

/** «صحّح الخبر»: puts the saved text in print with a dated note that readers see. */
export function CorrectDialog({
  open,
  headline,
  isBusy,
  refusal,
  onClose,
  onConfirm,
}: CorrectDialogProps) {
  const t = useTranslations('editor.correct');
  const [kind, setKind] = useState<CorrectionKind>('correction');
  return (
    <NoteDialog
      open={open}
      title={t('title')}
      explanation={t('explanation', { headline: isolateNumbers(headline) })}
      label={t('text')}
      hint={t('hint')}
      confirm={t('confirm')}
      cancel={t('cancel')}
      isBusy={isBusy}
      refusal={refusal}
      onClose={onClose}
      onConfirm={(text) => onConfirm({ kind, text })}
    >
      <ChoiceGroup
        label={t('kind')}
        options={correctionKinds.map((value) => ({
          value,
          label: t(`kinds.${value}.name`),
          hint: t(`kinds.${value}.hint`),
        }))}
        chosen={kind}
        onChange={setKind}
      />
    </NoteDialog>
  );
}
