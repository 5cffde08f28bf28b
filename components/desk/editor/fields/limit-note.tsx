import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { ShortPlace } from '#newsroom/story/limits.ts';
import type { Limits, Measure } from './measure.ts';
import styles from './letter-count.module.css';

/** What a limit is there for: the desk's own rule, or a place that cuts what is longer. */
export type LimitReason = 'desk' | 'headline' | 'lead' | ShortPlace;

type LimitNoteProps = {
  state: Measure['state'];
  limits: Limits;
  reason: LimitReason;
  style: DateStyle;
};

/**
 * Which limit was passed and what comes of it, in words. It is read out when it changes, and it names no
 * count: so it is heard when a limit is crossed, and not at every key.
 */
export function LimitNote({ state, limits, reason, style }: LimitNoteProps) {
  const t = useTranslations('editor.limits');
  const numbers = {
    reason,
    recommended: formatNumber(limits.recommended, style),
    editorial: formatNumber(limits.editorial, style),
    hard: formatNumber(limits.hard, style),
  };
  return <output className={styles[state]}>{state !== 'good' && t(state, numbers)}</output>;
}
