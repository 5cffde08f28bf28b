import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import styles from './list-pages.module.css';

type ListPagesProps = {
  page: number;
  pages: number;
  addressOf: (page: number) => string;
  style: DateStyle;
};

/** The way through a list that is longer than a page. */
export function ListPages({ page, pages, addressOf, style }: ListPagesProps) {
  const t = useTranslations('desk.pages');
  return (
    <nav aria-label={t('label')} className={styles.pages}>
      {page > 1 && <ButtonLink href={addressOf(page - 1)}>{t('newer')}</ButtonLink>}
      <span>
        {t('position', { page: formatNumber(page, style), pages: formatNumber(pages, style) })}
      </span>
      {page < pages && <ButtonLink href={addressOf(page + 1)}>{t('older')}</ButtonLink>}
    </nav>
  );
}
