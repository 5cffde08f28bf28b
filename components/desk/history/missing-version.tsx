import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/desk/frame/empty-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { HistoryLinks } from './history-links.ts';

/** Where a version was asked for that is no longer kept, or never was. */
export function MissingVersion({ links }: { links: HistoryLinks }) {
  const t = useTranslations('history');
  return (
    <EmptyState title={t('gone.title')} explanation={t('gone.explanation')}>
      <ButtonLink href={links.to({ version: undefined, with: undefined })}>
        {t('read.toList')}
      </ButtonLink>
    </EmptyState>
  );
}
