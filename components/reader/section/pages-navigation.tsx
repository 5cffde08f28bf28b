import { useTranslations } from 'next-intl';
import { formatNumber } from '#arabic/numbers.ts';
import type { Reading } from '#components/reader/reading.ts';
import styles from './pages-navigation.module.css';
import { sectionPageAddress } from './section-page-address.ts';

type Props = { slug: string; page: number; pages: number; reading: Reading };

/** From page to page of a long list. */
export function PagesNavigation({ slug, page, pages, reading }: Props) {
  const t = useTranslations('reader.pages');
  if (pages === 1) return null;
  const address = (to: number) => sectionPageAddress(reading.locale, slug, to);
  const number = (value: number) => formatNumber(value, reading.dates);
  return (
    <nav className={styles['pages']} aria-label={t('label')}>
      {page > 1 && (
        <a className={styles['newer']} href={address(page - 1)} rel="prev">
          {t('newer')}
        </a>
      )}
      <span>{t('position', { page: number(page), pages: number(pages) })}</span>
      {page < pages && (
        <a className={styles['older']} href={address(page + 1)} rel="next">
          {t('older')}
        </a>
      )}
    </nav>
  );
}
