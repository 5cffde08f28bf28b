import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FieldDifference } from '#newsroom/story/versions/compare-content.ts';
import { ChosenNames } from './chosen-names.tsx';
import type { Known } from './known.ts';
import { MarkedLines } from './marked-lines.tsx';
import { TwoSides } from './two-sides.tsx';
import styles from './compare.module.css';

type FieldComparisonProps = {
  difference: FieldDifference;
  before: ReactNode;
  after: ReactNode;
  known: Known;
};

/** A field that differs: a line word by word, or the names of what was chosen. */
export function FieldComparison({ difference, before, after, known }: FieldComparisonProps) {
  const t = useTranslations('compare');
  const shown = (side: 'before' | 'after') => {
    if ('runs' in difference)
      return <MarkedLines lines={[difference.runs]} side={side} known={known} />;
    const Mark = side === 'before' ? 'del' : 'ins';
    if ('languages' in difference) {
      const language = difference.languages[side];
      return (
        <p className={styles.names}>
          <Mark>{t(`languages.${language ?? 'auto'}`)}</Mark>
        </p>
      );
    }
    if ('cuts' in difference) {
      return (
        <p className={styles.names}>
          <Mark>{t(`cuts.${difference.cuts[side]}`)}</Mark>
        </p>
      );
    }
    return (
      <ChosenNames
        field={difference.field}
        chosen={difference[side]}
        others={difference[side === 'before' ? 'after' : 'before']}
        mark={side === 'before' ? 'removed' : 'added'}
        known={known}
      />
    );
  };
  return (
    <li className={styles.row}>
      <p className={styles.head}>
        <strong>{t(`fields.${difference.field}`)}</strong>
      </p>
      <TwoSides
        before={{ label: before, content: shown('before') }}
        after={{ label: after, content: shown('after') }}
      />
    </li>
  );
}
