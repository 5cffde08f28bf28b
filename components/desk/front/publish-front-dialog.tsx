'use client';
// In the browser: it asks before readers see something else.
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { FrontArrangement } from '#newsroom/front/arrangement.ts';
import { changedParts } from '#newsroom/front/compare-fronts.ts';
import { PartChanges } from './part-changes.tsx';

type PublishFrontDialogProps = {
  live: FrontArrangement;
  front: FrontArrangement;
  isBusy: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** What readers will see otherwise, read back before it is done. */
export function PublishFrontDialog(props: PublishFrontDialogProps) {
  const { live, front, isBusy, onConfirm, onClose } = props;
  const t = useTranslations('front.publish');
  return (
    <Modal
      open
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <Button type="button" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            type="button"
            variant="primary"
            data-initial-focus=""
            disabled={isBusy}
            onClick={onConfirm}
          >
            {t('confirm')}
          </Button>
        </>
      }
    >
      <p>{t('text')}</p>
      <PartChanges before={live} after={front} parts={changedParts(live, front)} />
    </Modal>
  );
}
