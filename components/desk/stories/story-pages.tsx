import { useLocale, useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { localAddress } from '#newsroom/addresses.ts';
import { type StoryFilter, storyFilterQuery } from '#newsroom/story/story-filter.ts';
import styles from './story-pages.module.css';

export function StoryPages({
  filter,
  pages,
  style,
}: {
  filter: StoryFilter;
  pages: number;
  style: DateStyle;
}) {
  const t = useTranslations('desk.stories.pages');
  const locale = useLocale();
  const at = (page: number) =>
    localAddress(locale, `/desk/stories${storyFilterQuery({ ...filter, page })}`);
  return (
    <nav aria-label={t('label')} className={styles.pages}>
      {filter.page > 1 && <ButtonLink href={at(filter.page - 1)}>{t('newer')}</ButtonLink>}
      <span>
        {t('position', {
          page: formatNumber(filter.page, style),
          pages: formatNumber(pages, style),
        })}
      </span>
      {filter.page < pages && <ButtonLink href={at(filter.page + 1)}>{t('older')}</ButtonLink>}
    </nav>
  );
}
