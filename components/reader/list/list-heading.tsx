import { useTranslations } from 'next-intl';
import { formatNumber } from '#arabic/numbers.ts';
import type { Reading } from '#components/reader/reading.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './list-heading.module.css';

type Props = {
  name: string;
  /** What kind of list it is, above its name: «موضوع». */
  kind?: string;
  /** A line under the name: a writer's desk. */
  under?: string;
  /** How many stories it has; said where it is given. */
  stories?: number;
  reading: Reading;
};

/** The name of a list of stories, and how much there is in it. */
export function ListHeading({ name, kind, under, stories, reading }: Props) {
  const t = useTranslations('reader.list');
  const count = stories === undefined ? '' : formatNumber(stories, reading.dates);
  return (
    <header className={styles['heading']}>
      {kind && <p className={styles['kind']}>{kind}</p>}
      <h1 className={styles['name']}>
        <bdi>
          <RunningText text={name} />
        </bdi>
      </h1>
      {(under || stories !== undefined) && (
        <p className={styles['facts']}>
          {under && (
            <bdi>
              <RunningText text={under} />
            </bdi>
          )}
          {stories !== undefined && <span>{t('stories', { n: stories, count })}</span>}
        </p>
      )}
    </header>
  );
}
