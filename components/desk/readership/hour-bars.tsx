import { useTranslations } from 'next-intl';
import { type DateStyle, formatClock } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import styles from './readership.module.css';

type Hour = { at: Date; reads: number };

/** A day's columns, its first hour where reading begins; for those who listen, the same as a table. */
export function HourBars({ hours, style }: { hours: Hour[]; style: DateStyle }) {
  const t = useTranslations('desk.readership');
  const most = Math.max(1, ...hours.map(({ reads }) => reads));
  return (
    <>
      <div className={styles.columns} aria-hidden>
        {hours.map(({ at, reads }) => (
          <div key={at.getTime()} className={styles.column}>
            <span className={styles.count}>{reads > 0 && formatNumber(reads, style)}</span>
            <span className={styles.bar} style={{ blockSize: `${(reads / most) * 100}px` }} />
            <span className={styles.hour}>{formatClock(at, style).slice(0, 2)}</span>
          </div>
        ))}
      </div>
      <table className="visually-hidden">
        <caption>{t('hours')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('hour')}</th>
            <th scope="col">{t('reads')}</th>
          </tr>
        </thead>
        <tbody>
          {hours.map(({ at, reads }) => (
            <tr key={at.getTime()}>
              <th scope="row">{formatClock(at, style)}</th>
              <td>{formatNumber(reads, style)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
