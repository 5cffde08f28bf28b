'use client';
// In the browser: the two texts are compared there.
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { Known } from '#components/desk/compare/known.ts';
import { StoryComparison } from '#components/desk/compare/story-comparison.tsx';
import type { StoryContent } from '#newsroom/story/content.ts';
import { compareContent } from '#newsroom/story/versions/compare-content.ts';

type ChangedWordsProps = {
  news: { version: number; before: StoryContent; after: StoryContent };
  known: Known;
  style: DateStyle;
};

/** What changed between the text that was read here and the one that stands, word by word. */
export function ChangedWords({ news, known, style }: ChangedWordsProps) {
  const t = useTranslations('editor.changed');
  const { version, before, after } = news;
  const difference = useMemo(() => compareContent(before, after), [before, after]);
  return (
    <StoryComparison
      difference={difference}
      before={t('before')}
      after={t('after', { version: formatNumber(version, style) })}
      known={known}
      style={style}
    />
  );
}
