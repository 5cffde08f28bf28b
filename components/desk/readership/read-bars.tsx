import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import styles from './readership.module.css';

type Row = { key: string; name: ReactNode; reads: number };

/** What was read, the most read first: names and numbers, and under each how it compares with the first. */
export function ReadBars({ label, rows, style }: { label: string; rows: Row[]; style: DateStyle }) {
  const t = useTranslations('desk.readership');
  if (rows.length === 0) return <p>{t('none')}</p>;
  const most = Math.max(1, ...rows.map(({ reads }) => reads));
  return (
    <ol aria-label={label} className={styles.rows}>
      {rows.map(({ key, name, reads }) => (
        <li key={key} className={styles.row}>
          <bdi className={styles.name}>{name}</bdi>
          <span>{formatNumber(reads, style)}</span>
          <span
            className={styles.share}
            style={{ inlineSize: `${(reads / most) * 100}%` }}
            aria-hidden
          />
        </li>
      ))}
    </ol>
  );
}
