import { useTranslations } from 'next-intl';
import { interfaceLanguage } from '#components/reader/language.ts';
import { type Locale, ninjsAddress } from '#newsroom/addresses.ts';
import styles from './reuse-link.module.css';

/** The story as other newsrooms' systems read it. */
export function ReuseLink({ storyId, locale }: { storyId: number; locale: Locale }) {
  const t = useTranslations('reader.story');
  return (
    <p className={styles['reuse']} {...interfaceLanguage(locale)}>
      <a href={ninjsAddress(storyId)} type="application/json">
        {t('reuse')}
      </a>
    </p>
  );
}
