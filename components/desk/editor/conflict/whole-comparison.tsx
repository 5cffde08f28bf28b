'use client';
// In the browser: both texts are compared only when it is asked for.
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import type { Known } from '#components/desk/compare/known.ts';
import { StoryComparison } from '#components/desk/compare/story-comparison.tsx';
import { Button } from '#components/ui/button.tsx';
import type { StoryContent } from '#newsroom/story/content.ts';
import { compareContent } from '#newsroom/story/versions/compare-content.ts';
import styles from './conflict-panel.module.css';

type WholeComparisonProps = {
  mine: StoryContent;
  theirs: StoryContent;
  by: string;
  known: Known;
  style: DateStyle;
};

/** Both texts as a whole beside each other, folded away until it is asked for. */
export function WholeComparison({ mine, theirs, by, known, style }: WholeComparisonProps) {
  const t = useTranslations('editor.conflict');
  const [isShown, setShown] = useState(false);
  const difference = useMemo(
    () => (isShown ? compareContent(mine, theirs) : null),
    [isShown, mine, theirs],
  );
  return (
    <>
      <div className={styles.acts}>
        <Button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? 'hideWhole' : 'showWhole')}
        </Button>
      </div>
      {difference && (
        <StoryComparison
          difference={difference}
          before={t('mine')}
          after={t('theirs', { by })}
          known={known}
          style={style}
        />
      )}
    </>
  );
}
