import { useTranslations } from 'next-intl';
import type { CorrectionKind } from '#newsroom/corrections.ts';
import { correctionsAddress, storyAddress } from '#newsroom/addresses.ts';
import { EmptyState } from '#components/reader/empty-state.tsx';
import { HeadlineText } from '#components/reader/headline-text.tsx';
import { storyLanguage } from '#components/reader/language.ts';
import { ListHeading } from '#components/reader/list/list-heading.tsx';
import { Moment } from '#components/reader/moment.tsx';
import type { Reading } from '#components/reader/reading.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './corrections-list.module.css';

export type CorrectionEntry = {
  key: string;
  kind: CorrectionKind | 'withdrawal';
  text: string;
  at: string;
  story: { id: number; slug: string; headline: string };
};

export type CorrectionsListProps = {
  entries: CorrectionEntry[];
  /** What this page begins behind; null for the newest. */
  before: string | null;
  /** What older ones begin behind; null where there are none. */
  older: string | null;
};

/** What the newspaper put right, the newest first. */
export function CorrectionsList({
  entries,
  before,
  older,
  reading,
}: CorrectionsListProps & { reading: Reading }) {
  const t = useTranslations('reader.correctionsPage');
  return (
    <div className={styles['page']}>
      <div>
        <ListHeading name={t('title')} reading={reading} />
        <p className={styles['intro']}>{t('text')}</p>
      </div>
      {entries.length === 0 && <EmptyState title={t('empty')} text={t('emptyText')} />}
      <ul className={styles['list']}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <Correction entry={entry} reading={reading} />
          </li>
        ))}
      </ul>
      {(before !== null || older !== null) && (
        <nav className={styles['pages']} aria-label={t('label')}>
          {before !== null && <a href={correctionsAddress(reading.locale)}>{t('newest')}</a>}
          {older !== null && (
            <a className={styles['older']} href={correctionsAddress(reading.locale, older)}>
              {t('older')}
            </a>
          )}
        </nav>
      )}
    </div>
  );
}

/** A withdrawn story has no page to lead to but one that says the same. */
function Correction({ entry, reading }: { entry: CorrectionEntry; reading: Reading }) {
  const t = useTranslations('reader');
  const { kind, text, at, story } = entry;
  const isWithdrawal = kind === 'withdrawal';
  const headline = <HeadlineText text={story.headline} />;
  return (
    <>
      <p className={styles['kind']}>
        <b>{isWithdrawal ? t('correctionsPage.withdrawal') : t(`correction.${kind}`)}</b>
        <Moment at={at} reading={reading} />
      </p>
      <h2 className={styles['headline']} {...storyLanguage(reading.locale, story.headline)}>
        {isWithdrawal ? headline : <a href={storyAddress(reading.locale, story)}>{headline}</a>}
      </h2>
      <p className={styles['text']} {...storyLanguage(reading.locale, text)}>
        <RunningText text={text} />
      </p>
    </>
  );
}
