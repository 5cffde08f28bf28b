import { useTranslations } from 'next-intl';
import {
  type Locale,
  archiveAddress,
  correctionsAddress,
  feedAddress,
  housePageAddress,
  localAddress,
  savedAddress,
  sectionAddress,
} from '#newsroom/addresses.ts';
import type { HousePageSlug } from '#newsroom/house-pages/house-page.ts';
import { storyLanguage } from '#components/reader/language.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import { FooterLinks } from './footer-links.tsx';
import styles from './footer.module.css';
import type { Frame } from './page-frame.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** A page about the house, by its title in the language that it is written in. */
export type HousePageLink = { slug: HousePageSlug; title: string; language: Locale };

type Props = { frame: Frame; addressIn: (locale: Locale) => string };

/**
 * The newspaper's name once more, what else it has, how it looks here, and this very page in the other interface
 * language.
 */
export function Footer({ frame, addressIn }: Props) {
  const { settings, sections, housePages, reading } = frame;
  const { locale } = reading;
  const t = useTranslations('reader');
  const other = locale === 'ar' ? 'en' : 'ar';
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <div className={styles['house']}>
          <strong className={styles['name']}>
            {locale === 'en' ? settings.nameEn : settings.name}
          </strong>
          <p className={styles['motto']} {...storyLanguage(locale, settings.motto)}>
            <RunningText text={settings.motto} />
          </p>
        </div>
        <nav className={styles['links']} aria-label={t('footer.label')}>
          <FooterLinks
            title={t('sections')}
            links={sections.map(({ slug, name, nameEn }) => ({
              href: sectionAddress(locale, slug),
              text: locale === 'en' ? nameEn : name,
            }))}
          />
          <FooterLinks
            title={t('footer.house')}
            links={[
              ...housePages.map(({ slug, title, language }) => ({
                href: housePageAddress(locale, slug),
                text: title,
                ...(language !== locale && { lang: language }),
              })),
              { href: correctionsAddress(locale), text: t('correctionsPage.title') },
              { href: archiveAddress(locale), text: t('footer.archive') },
              { href: savedAddress(locale), text: t('kept.title') },
              { href: feedAddress(localAddress(locale, '/'), 'xml'), text: t('feed') },
            ]}
          />
        </nav>
        <div className={styles['choices']}>
          <ThemeChoice />
          <a className={styles['switch']} href={addressIn(other)} hrefLang={other} lang={other}>
            {t('otherLanguage')}
          </a>
        </div>
      </div>
    </footer>
  );
}
