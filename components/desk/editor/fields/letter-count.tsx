import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { type Limits, measure } from './measure.ts';
import styles from './letter-count.module.css';

/** «71 من 90 حرفًا», with a word of warning where it is too long; the colour never says it alone. */
export function LetterCount({
  text,
  limits,
  style,
}: {
  text: string;
  limits: Limits;
  style: DateStyle;
}) {
  const t = useTranslations('editor.count');
  const { count, limit, state } = measure(text, limits);
  return (
    <span className={`${styles.count} ${styles[state]}`}>
      {t('of', { count: formatNumber(count, style), limit, shown: formatNumber(limit, style) })}
      {state !== 'good' && ` · ${t(state)}`}
    </span>
  );
}
