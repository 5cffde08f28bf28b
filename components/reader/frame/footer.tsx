import { useTranslations } from 'next-intl';
import { type Locale, feedAddress, localAddress, savedAddress } from '#newsroom/addresses.ts';
import type { Settings } from '#newsroom/settings.ts';
import { storyLanguage } from '#components/reader/language.ts';
import styles from './footer.module.css';
import { ThemeChoice } from './theme-choice.tsx';

type Props = { settings: Settings; locale: Locale; addressIn: (locale: Locale) => string };

/** The newspaper's name once more, how it looks here, and this very page in the other interface language. */
export function Footer({ settings, locale, addressIn }: Props) {
  const t = useTranslations('reader');
  const other = locale === 'ar' ? 'en' : 'ar';
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <strong className={styles['name']}>
          {locale === 'en' ? settings.nameEn : settings.name}
        </strong>
        <p className={styles['motto']} {...storyLanguage(locale, settings.motto)}>
          {settings.motto}
        </p>
        <a className={styles['switch']} href={savedAddress(locale)}>
          {t('kept.title')}
        </a>
        <div className={styles['choices']}>
          <ThemeChoice />
          <a className={styles['switch']} href={feedAddress(localAddress(locale, '/'), 'xml')}>
            {t('feed')}
          </a>
          <a className={styles['switch']} href={addressIn(other)} hrefLang={other} lang={other}>
            {t('otherLanguage')}
          </a>
        </div>
      </div>
    </footer>
  );
}
