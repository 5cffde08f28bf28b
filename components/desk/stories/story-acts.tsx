import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink, SoftButtonLink } from '#components/ui/button-link.tsx';
import { binAddress, newStoryAddress } from '#newsroom/addresses.ts';
import styles from './story-acts.module.css';

/** «خبر جديد», which makes nothing before something is written, and the way to the bin. */
export function StoryActs() {
  const t = useTranslations('desk.stories');
  const locale = useLocale();
  return (
    <div className={styles.acts}>
      <ButtonLink href={binAddress(locale)}>{t('bin')}</ButtonLink>
      <SoftButtonLink href={newStoryAddress(locale)} variant="primary">
        {t('create')}
      </SoftButtonLink>
    </div>
  );
}
