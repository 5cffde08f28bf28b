import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '#components/desk/frame/empty-state.tsx';
import { localAddress } from '#newsroom/addresses.ts';
import { type StoryFilter, narrows, storyFilterQuery } from '#newsroom/story/story-filter.ts';

/** Why the list is empty: nothing is there yet, the filters leave nothing, or the page lies beyond the end. */
export function EmptyStories({ filter }: { filter: StoryFilter }) {
  const t = useTranslations('desk.stories');
  const list = localAddress(useLocale(), '/desk/stories');
  if (filter.page > 1) {
    return (
      <EmptyState title={t('empty.pastEnd')} explanation={t('empty.pastEndExplanation')}>
        <a href={`${list}${storyFilterQuery({ ...filter, page: 1 })}`}>{t('empty.firstPage')}</a>
      </EmptyState>
    );
  }
  if (narrows(filter)) {
    return (
      <EmptyState title={t('empty.filteredTitle')} explanation={t('empty.filteredExplanation')}>
        <a href={list}>{t('filters.clear')}</a>
      </EmptyState>
    );
  }
  return <EmptyState title={t('empty.title')} explanation={t('empty.explanation')} />;
}
