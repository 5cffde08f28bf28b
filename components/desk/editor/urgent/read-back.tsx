'use client';
// In the browser: the end that it names moves on with the clock.
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type DateStyle, formatClock, formatDay, formatMoment } from '#arabic/dates.ts';
import { type MarkedLevel, stripLevel } from '#newsroom/urgency.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './urgent.module.css';

type ReadBackProps = { headline: string; level: MarkedLevel; minutes: number; style: DateStyle };

/** «سيظهر لجميع القراء الآن»: what they will see, how high, until when. */
export function ReadBack({ headline, level, minutes, style }: ReadBackProps) {
  const t = useTranslations('editor.urgent');
  const levels = useTranslations('desk.urgency');
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 5_000);
    return () => clearInterval(timer);
  }, []);
  const end = new Date(now.getTime() + minutes * 60_000);
  const inStrip = level >= stripLevel;
  const isToday = formatDay(end, style) === formatDay(now, style);
  return (
    <output className={styles.readBack}>
      <strong>{t(inStrip ? 'readBack' : 'readBackMark')}</strong>
      <span dir="rtl" lang="ar" className={inStrip ? styles.strip : styles.mark}>
        <b>{levels(`${level}`)}</b>{' '}
        <span>
          <RunningText text={headline} />
        </span>
      </span>
      <span>
        {t('until', { end: isToday ? formatClock(end, style) : formatMoment(end, style) })}
      </span>
    </output>
  );
}
