'use client';
// In the browser: the two texts became one there.
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';

/** «دُمج نصك مع ما كتبه فلان»: nothing stood against anything else, and both are in the text now. */
export function MergedNotice({ by, onSeen }: { by: string; onSeen: () => void }) {
  const t = useTranslations('editor.unsaved');
  return (
    <Notice tone="info">
      {t('merged', { by })}{' '}
      <Button type="button" onClick={onSeen}>
        {t('seen')}
      </Button>
    </Notice>
  );
}
