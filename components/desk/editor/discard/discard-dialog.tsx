'use client';
// In the browser: it asks before it does, and knows who has the story open.
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, use } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { joinNames } from '#arabic/names.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { PresenceHere } from '#components/desk/editor/presence/presence-here.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { binDays } from '#newsroom/story/states.ts';

type DiscardDialogProps = {
  open: boolean;
  headline: string;
  style: DateStyle;
  isBusy: boolean;
  refusal: ReactNode;
  onClose: () => void;
  /** With how many colleagues were named as having it open. */
  onConfirm: (others: number) => void;
};

/** «أتنقله إلى سلة المهملات؟»: what happens to it, and who has it open. */
export function DiscardDialog(props: DiscardDialogProps) {
  const { open, headline, style, isBusy, refusal, onClose, onConfirm } = props;
  const t = useTranslations('editor.discard');
  const locale = useLocale();
  const names = (use(PresenceHere).others ?? []).map(({ name }) => name);
  return (
    <Modal
      open={open}
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <Button type="button" data-initial-focus="" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            type="button"
            variant="primary"
            disabled={isBusy}
            onClick={() => onConfirm(names.length)}
          >
            {t('confirm')}
          </Button>
        </>
      }
    >
      {refusal}
      <p>{t('explanation', { headline, days: formatNumber(binDays, style) })}</p>
      {names.length > 0 && (
        <Notice tone="warn">{t('others', { names: joinNames(names, locale) })}</Notice>
      )}
    </Modal>
  );
}
