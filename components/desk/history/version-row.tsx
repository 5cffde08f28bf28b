import { useTranslations } from 'next-intl';
import { type DateStyle, formatClock } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { ListedVersion } from '#db/stories/list-versions.ts';
import { ChangesInWords } from './changes-in-words.tsx';
import type { HistoryLinks } from './history-links.ts';
import { VersionMarks } from './version-marks.tsx';
import styles from './version-row.module.css';

type VersionRowProps = {
  version: ListedVersion;
  isNewest: boolean;
  isPrinted: boolean;
  links: HistoryLinks;
  style: DateStyle;
};

/** One version: the whole row opens it; beside the one that is open, others can be compared with it. */
export function VersionRow({ version, isNewest, isPrinted, links, style }: VersionRowProps) {
  const t = useTranslations('history');
  const { place, to } = links;
  const number = version.version;
  const isMilestone = version.kind !== 'saved' || version.marks.length > 0;
  const isOpen = number === place.version;
  return (
    <li className={isMilestone ? `${styles.row} ${styles.milestone}` : styles.row}>
      <div className={styles.head}>
        <a
          href={to({ version: number, with: undefined })}
          aria-current={isOpen ? 'true' : undefined}
          className={styles.link}
        >
          {t('version', { version: formatNumber(number, style) })}
        </a>
        <time dateTime={version.at.toISOString()} className={styles.time}>
          {formatClock(version.at, style)}
        </time>
        <bdi className={styles.by}>{version.by}</bdi>
        {place.version !== undefined && !isOpen && (
          <a
            href={to({ with: number })}
            aria-label={t('compare.linkOf', {
              version: formatNumber(place.version, style),
              with: formatNumber(number, style),
            })}
            aria-current={number === place.with ? 'true' : undefined}
            className={styles.compare}
          >
            {t('compare.link')}
          </a>
        )}
      </div>
      <VersionMarks {...{ version, isNewest, isPrinted, style }} />
      <ChangesInWords version={version} style={style} />
    </li>
  );
}
