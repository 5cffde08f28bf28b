'use client';
// In the browser: it appears after an act was refused, or was never answered.
import { useTranslations } from 'next-intl';
import type { ActFailure } from '#components/desk/editor/saving/attempt.ts';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import { Notice } from '#components/ui/notice.tsx';

/** Why an act on a photo did not happen, in words; nothing while there is no failure. */
export function ActFailureNotice({ failure }: { failure: ActFailure | null }) {
  const t = useTranslations('photos');
  if (failure?.code === 'unreachable') return <Notice tone="danger">{t('unreachable')}</Notice>;
  return <FailureNotice failure={failure} />;
}
