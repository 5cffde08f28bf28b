'use client';
// In the browser: React shows it in place of a page that failed, and tries again from there.
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { Button } from '#components/ui/button.tsx';

export default function DeskError({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('desk.error');
  useEffect(() => console.error(error), [error]);
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <div role="alert">
      <DeskPage title={t('title')} summary={t('explanation')} narrow>
        <div>
          <Button type="button" variant="primary" onClick={retry}>
            {t('retry')}
          </Button>
        </div>
        {digest && <p>{t('reference', { digest })}</p>}
      </DeskPage>
    </div>
  );
}
