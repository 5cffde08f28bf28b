'use client';
// In the browser: it follows what is being chosen.
import { useTranslations } from 'next-intl';
import { type DateStyle, formatClock, formatDay, formatMoment } from '#arabic/dates.ts';
import { useStoryLanguage } from '#components/desk/editor/story-language.ts';
import { type MarkedLevel, stripLevel } from '#newsroom/urgency.ts';
import styles from './urgent.module.css';

type ReadBackProps = {
  headline: string;
  level: MarkedLevel;
  endsAt: Date;
  now: Date;
  style: DateStyle;
};

/** «سيظهر لجميع القراء الآن»: what they will see, how high, until when. */
export function ReadBack({ headline, level, endsAt, now, style }: ReadBackProps) {
  const t = useTranslations('editor.urgent');
  const levels = useTranslations('desk.urgency');
  const language = useStoryLanguage();
  const inStrip = level >= stripLevel;
  return (
    <output className={styles.readBack}>
      <strong>{t(inStrip ? 'readBack' : 'readBackMark')}</strong>
      <span {...language} className={inStrip ? styles.strip : styles.mark}>
        <b>{levels(`${level}`)}</b> <span>{headline}</span>
      </span>
      <span>{t('until', { end: endOf(endsAt, { now, style }) })}</span>
    </output>
  );
}

/** A moment by the clock, with its day where that is not today. */
export function endOf(end: Date, { now, style }: { now: Date; style: DateStyle }): string {
  const isToday = formatDay(end, style) === formatDay(now, style);
  return isToday ? formatClock(end, style) : formatMoment(end, style);
}
