import { useTranslations } from 'next-intl';
import type { UrgencyLevel } from '#newsroom/urgency.ts';
import styles from './urgent-mark.module.css';

/** A story's urgency, beside its kicker. It stands there at level 0 too, so that reader.js can show it. */
export function UrgentMark({ storyId, level }: { storyId: number; level: UrgencyLevel }) {
  const t = useTranslations('reader.urgency');
  return (
    <b
      className={styles['mark']}
      data-urgent-mark={storyId}
      data-level={level}
      hidden={level === 0}
      suppressHydrationWarning
    >
      {level === 0 ? '' : t(`level${level}`)}
    </b>
  );
}
