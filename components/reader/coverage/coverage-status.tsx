import { useTranslations } from 'next-intl';
import { Age } from '#components/reader/age.tsx';
import { interfaceLanguage } from '#components/reader/language.ts';
import { Moment } from '#components/reader/moment.tsx';
import type { Reading } from '#components/reader/reading.ts';
import styles from './coverage-status.module.css';
import type { ShownCoverage } from './coverage-story.ts';
import { LiveMark } from './live-mark.tsx';

/** Whether a coverage runs, since when and how new it is; or when it ended. */
export function CoverageStatus({
  coverage,
  reading,
}: {
  coverage: ShownCoverage;
  reading: Reading;
}) {
  const t = useTranslations('coverage.page');
  const { startedAt, endedAt, entries, isNewest } = coverage;
  const newest = isNewest ? entries[0] : undefined;
  return (
    <p
      className={styles['status']}
      data-coverage-part="status"
      {...interfaceLanguage(reading.locale)}
    >
      {endedAt === null ? (
        <>
          <LiveMark locale={reading.locale} />
          <span>
            {t('since')} <Moment at={startedAt} reading={reading} />
          </span>
          {newest && (
            <span>
              {t('newest')} <Age at={newest.at} reading={reading} />
            </span>
          )}
        </>
      ) : (
        <>
          <b className={styles['ended']}>{t('ended')}</b>
          <span>
            {t('endedAt')} <Moment at={endedAt} reading={reading} />
          </span>
        </>
      )}
    </p>
  );
}
