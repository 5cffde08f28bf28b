'use client';
// In the browser: the frame stays while pages change in it, and only there it is known which one is shown.
import { useLocale, useTranslations } from 'next-intl';
import { useSelectedLayoutSegments } from 'next/navigation';
import { localAddress } from '#newsroom/addresses.ts';
import styles from './desk-nav.module.css';

export type DeskPlace =
  | 'stories'
  | 'front'
  | 'photos'
  | 'readership'
  | 'people'
  | 'house-pages'
  | 'settings'
  | 'log';

/** Whole pages are loaded on purpose: an editor that Next.js restored from memory would show an old version. */
export function DeskNav({ places }: { places: readonly DeskPlace[] }) {
  const t = useTranslations('desk.nav');
  const locale = useLocale();
  const segments = useSelectedLayoutSegments() ?? [];
  const other = locale === 'ar' ? 'en' : 'ar';
  const here = `/desk/${segments.map(encodeURIComponent).join('/')}` as const;

  return (
    <nav aria-label={t('label')} className={styles.nav}>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place}>
            <a
              href={localAddress(locale, `/desk/${place}`)}
              aria-current={segments[0] !== place ? undefined : segments[1] ? 'true' : 'page'}
              className={styles.link}
            >
              {t(place)}
            </a>
          </li>
        ))}
      </ul>
      <ul className={styles.list}>
        <li>
          <a href={localAddress(locale, '/')} className={styles.link}>
            {t('newspaper')}
          </a>
        </li>
        <li>
          <a href={localAddress(other, here)} lang={other} hrefLang={other} className={styles.link}>
            {t('otherLanguage')}
          </a>
        </li>
      </ul>
    </nav>
  );
}
