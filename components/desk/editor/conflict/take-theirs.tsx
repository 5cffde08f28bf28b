'use client';
// In the browser: the text that would be given up exists only there.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';

/** «خذ نسخة سلمى كاملة»: asks first, since the text here is saved nowhere else. */
export function TakeTheirs({ by, onTake }: { by: string; onTake: () => void }) {
  const t = useTranslations('editor.conflict');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button type="button" onClick={() => setAsking(true)}>
        {t('adopt', { by })}
      </Button>
      <Modal
        open={isAsking}
        title={t('adoptTitle', { by })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button type="button" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
            <Button type="button" variant="primary" onClick={onTake}>
              {t('adoptConfirm')}
            </Button>
          </>
        }
      >
        <p>{t('adoptText')}</p>
      </Modal>
    </>
  );
}
