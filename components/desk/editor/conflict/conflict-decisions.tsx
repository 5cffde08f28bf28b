'use client';
// In the browser: the writer decides here, and may type on meanwhile.
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { Known } from '#components/desk/compare/known.ts';
import { MarksLegend } from '#components/desk/compare/marks-legend.tsx';
import { newBlockId } from '#components/desk/editor/document/block-id.ts';
import { Button } from '#components/ui/button.tsx';
import type { StoryContent } from '#newsroom/story/content.ts';
import { mergeContent } from '#newsroom/story/versions/merge-content.ts';
import type { Sides } from '#newsroom/story/versions/merge-value.ts';
import {
  type Decision,
  conflictKey,
  settleConflicts,
  standingChoices,
} from '#newsroom/story/versions/settle-conflicts.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { WholeComparison } from './whole-comparison.tsx';
import styles from './conflict-panel.module.css';

type ConflictDecisionsProps = {
  sides: Sides<StoryContent>;
  by: string;
  known: Known;
  style: DateStyle;
  onResolve: (content: StoryContent) => void;
  otherActs: ReactNode;
};

/** What both changed, one after the other, and «اعتمد النص المدموج». */
export function ConflictDecisions(props: ConflictDecisionsProps) {
  const { sides, by, known, style, onResolve, otherActs } = props;
  const t = useTranslations('editor.conflict');
  const { base, mine, theirs } = sides;
  const merge = useMemo(() => mergeContent(base, mine, theirs), [base, mine, theirs]);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const choices = standingChoices(merge.conflicts, decisions);
  const list = useRef<HTMLDivElement>(null);
  const count = merge.conflicts.length;
  const undecided = merge.conflicts.findIndex((one) => !choices.has(conflictKey(one)));
  const left = merge.conflicts.filter((one) => !choices.has(conflictKey(one))).length;

  const finish = () => {
    if (undecided === -1) return onResolve(settleConflicts({ merge, choices, newId: newBlockId }));
    const fieldset = list.current?.children[undecided];
    return fieldset?.querySelector('input')?.focus();
  };
  const shown = (value: number) => formatNumber(value, style);
  return (
    <>
      <p>{t('remaining', { count, shown: shown(count) })}</p>
      <MarksLegend />
      <div ref={list} className={styles.choices}>
        {merge.conflicts.map((conflict, at) => {
          const key = conflictKey(conflict);
          return (
            <ConflictChoice
              key={key}
              conflict={conflict}
              place={t('place', { place: shown(at + 1), of: shown(count) })}
              by={by}
              chosen={choices.get(key)}
              known={known}
              onChoose={(choice) =>
                setDecisions(new Map(decisions).set(key, { choice, mine: conflict.mine }))
              }
            />
          );
        })}
      </div>
      <WholeComparison mine={mine} theirs={theirs} by={by} known={known} style={style} />
      <div className={styles.acts}>
        <Button type="button" variant="primary" onClick={finish}>
          {t('finish')}
        </Button>
        {otherActs}
      </div>
      <output className={styles.left}>
        {left > 0 && t('left', { count: left, shown: shown(left) })}
      </output>
    </>
  );
}
