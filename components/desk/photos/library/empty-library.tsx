import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '#components/desk/frame/empty-state.tsx';
import { localAddress } from '#newsroom/addresses.ts';
import {
  type LibraryFilter,
  libraryQuery,
  narrowsLibrary,
} from '#newsroom/photos/library-filter.ts';

type EmptyLibraryProps = { filter: LibraryFilter; page: number };

/** Why no photo is shown: there is none yet, the filters leave none, or the page lies beyond the end. */
export function EmptyLibrary({ filter, page }: EmptyLibraryProps) {
  const t = useTranslations('photos.library');
  const library = localAddress(useLocale(), '/desk/photos');
  if (page > 1) {
    return (
      <EmptyState title={t('empty.pastEnd')} explanation={t('empty.pastEndExplanation')}>
        <a href={`${library}${libraryQuery(filter)}`}>{t('empty.firstPage')}</a>
      </EmptyState>
    );
  }
  if (narrowsLibrary(filter)) {
    return (
      <EmptyState title={t('empty.filteredTitle')} explanation={t('empty.filteredExplanation')}>
        <a href={library}>{t('filters.clear')}</a>
      </EmptyState>
    );
  }
  return <EmptyState title={t('empty.title')} explanation={t('empty.explanation')} />;
}
