'use client';
// In the browser: it stands in the panel of the text that is being written.
import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { deskCoverageAddress } from '#newsroom/addresses.ts';
import styles from './panel.module.css';

/** The way to the story's live coverage, where it is begun too. */
export function CoverageWay({ storyId }: { storyId: number }) {
  const t = useTranslations('editor.coverage');
  const locale = useLocale();
  return (
    <div className={styles.fields}>
      <ButtonLink href={deskCoverageAddress(locale, storyId)}>{t('act')}</ButtonLink>
      <p className={styles.hint}>{t('hint')}</p>
    </div>
  );
}
