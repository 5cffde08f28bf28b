import { useTranslations } from 'next-intl';
import { formatNumber } from '#arabic/numbers.ts';
import type { Reading } from '#components/reader/reading.ts';
import { listPageAddress } from '#newsroom/addresses.ts';
import type { ListStories } from './list-stories.ts';
import styles from './pages-navigation.module.css';

type Props = {
  list: Omit<ListStories, 'cards' | 'stories' | 'at'>;
  /** Of the list itself, which is its first page. */
  address: string;
  reading: Reading;
};

/** From page to page of a long list. */
export function PagesNavigation({ list, address, reading }: Props) {
  const t = useTranslations('reader.pages');
  const { page, pages, newer, older } = list;
  if (!newer && !older) return null;
  const number = (value: number) => formatNumber(value, reading.dates);
  return (
    <nav className={styles['pages']} aria-label={t('label')}>
      {newer && (
        <a className={styles['newer']} href={listPageAddress(address, newer)} rel="prev">
          {t('newer')}
        </a>
      )}
      <span>{t('position', { page: number(page), pages: number(pages) })}</span>
      {older && (
        <a className={styles['older']} href={listPageAddress(address, older)} rel="next">
          {t('older')}
        </a>
      )}
    </nav>
  );
}
