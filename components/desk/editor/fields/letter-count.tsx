import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { Measure } from './measure.ts';
import styles from './letter-count.module.css';

/** «71 من 90 حرفًا»: quiet while all is well, bold once the desk's limit is passed. */
export function LetterCount({ measured, style }: { measured: Measure; style: DateStyle }) {
  const t = useTranslations('editor.limits');
  const { count, limit, state } = measured;
  return (
    <span className={`${styles.count} ${styles[state]}`}>
      {t('of', { count: formatNumber(count, style), limit, shown: formatNumber(limit, style) })}
    </span>
  );
}
