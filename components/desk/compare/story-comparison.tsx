import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import type { BlockDifference, StoryDifference } from '#newsroom/story/versions/compare-content.ts';
import { BlockComparison } from './block-comparison.tsx';
import type { Known } from './known.ts';
import { FieldComparison } from './field-comparison.tsx';
import { foldStretches } from './fold-stretches.ts';
import { MarksLegend } from './marks-legend.tsx';
import { UnchangedStretch } from './unchanged-stretch.tsx';
import styles from './compare.module.css';

type StoryComparisonProps = {
  difference: StoryDifference;
  /** What the two versions are called: «النسخة 4»، «النسخة 7». */
  before: ReactNode;
  after: ReactNode;
  known: Known;
  style: DateStyle;
};

/** Two versions of a story: fields that differ, then the body block by block in the newer order. */
export function StoryComparison(props: StoryComparisonProps) {
  const { difference, before, after, known, style } = props;
  const t = useTranslations('compare');
  const { fields, blocks } = difference;
  const isSame = fields.length === 0 && blocks.every(({ change }) => change === 'same');
  const row = (block: BlockDifference) => (
    <BlockComparison
      key={keyOf(block)}
      block={block}
      before={before}
      after={after}
      known={known}
      style={style}
    />
  );
  return (
    <div className={styles.comparison}>
      {isSame ? <p>{t('none')}</p> : <MarksLegend />}
      <ol className={styles.rows}>
        {fields.map((one) => (
          <FieldComparison
            key={one.field}
            difference={one}
            before={before}
            after={after}
            known={known}
          />
        ))}
        {foldStretches(blocks).map((one) =>
          'unchanged' in one ? (
            <UnchangedStretch
              key={one.unchanged.map(keyOf).join()}
              count={one.unchanged.length}
              style={style}
            >
              {one.unchanged.map(row)}
            </UnchangedStretch>
          ) : (
            row(one)
          ),
        )}
      </ol>
    </div>
  );
}

const keyOf = ({ before, after }: BlockDifference) => `${before?.id ?? ''} ${after?.id ?? ''}`;
