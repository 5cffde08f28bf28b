'use client';
// In the browser: it appears after an act on a note was refused, or did not arrive.
import { useTranslations } from 'next-intl';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import type { ActFailure } from '#components/desk/editor/saving/attempt.ts';
import { Notice } from '#components/ui/notice.tsx';

export function NoteRefusal({ failure }: { failure: ActFailure | null }) {
  const t = useTranslations('notes');
  if (failure?.code === 'unreachable') return <Notice tone="danger">{t('unreachable')}</Notice>;
  return <FailureNotice failure={failure} />;
}
