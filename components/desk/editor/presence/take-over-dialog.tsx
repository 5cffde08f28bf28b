'use client';
// In the browser: a dialog, and what became of the request.
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { joinNames } from '#arabic/names.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Colleague } from '#newsroom/presence.ts';

type TakeOverDialogProps = {
  open: boolean;
  others: Colleague[];
  onTakeOver: () => Promise<boolean>;
  onClose: () => void;
};

/** «تولَّ التحرير»: what happens to the others, before it does. */
export function TakeOverDialog({ open, others, onTakeOver, onClose }: TakeOverDialogProps) {
  const t = useTranslations('presence');
  const locale = useLocale();
  const [state, setState] = useState<'asking' | 'sending' | 'failed'>('asking');
  const close = () => {
    setState('asking');
    onClose();
  };
  const take = async () => {
    setState('sending');
    if (await onTakeOver()) close();
    else setState('failed');
  };
  return (
    <Modal
      open={open}
      title={t('takeOverTitle')}
      onClose={close}
      actions={
        <>
          <Button type="button" onClick={close}>
            {t('cancel')}
          </Button>
          <Button
            type="button"
            variant="primary"
            disabled={state === 'sending'}
            onClick={() => void take()}
          >
            {t('takeOverConfirm')}
          </Button>
        </>
      }
    >
      <p>
        {t('takeOverText', {
          names: joinNames(
            others.map(({ name }) => name),
            locale,
          ),
        })}
      </p>
      {state === 'failed' && <Notice tone="danger">{t('failed')}</Notice>}
    </Modal>
  );
}
