import { useTranslations } from 'next-intl';
import { interfaceLanguage } from '#components/reader/language.ts';
import type { Locale } from '#newsroom/addresses.ts';
import styles from './live-mark.module.css';

/** «تغطية مباشرة», beside the kicker of a story whose coverage runs. It is not عاجل, so it is not red. */
export function LiveMark({ locale }: { locale: Locale }) {
  const t = useTranslations('coverage.page');
  return (
    <b className={styles['mark']} {...interfaceLanguage(locale)}>
      {t('live')}
    </b>
  );
}
