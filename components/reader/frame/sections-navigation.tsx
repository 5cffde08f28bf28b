import { useTranslations } from 'next-intl';
import { type Locale, localAddress, sectionAddress } from '#newsroom/addresses.ts';
import { frontPage } from './front-page.ts';
import styles from './sections-navigation.module.css';

export type NavigationSection = { slug: string; name: string; nameEn: string };

type Props = { sections: NavigationSection[]; locale: Locale; current: string | undefined };

export function SectionsNavigation({ sections, locale, current }: Props) {
  const t = useTranslations('reader');
  const mark = (slug: string) => (current === slug ? { 'aria-current': 'page' as const } : {});
  return (
    <nav className={styles['navigation']} aria-label={t('sections')}>
      <ul className={styles['sections']}>
        <li>
          <a href={localAddress(locale, '/')} {...mark(frontPage)}>
            {t('home')}
          </a>
        </li>
        {sections.map((section) => (
          <li key={section.slug}>
            <a href={sectionAddress(locale, section.slug)} {...mark(section.slug)}>
              {locale === 'en' ? section.nameEn : section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
