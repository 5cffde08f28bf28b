'use client';
// In the browser: one of the two texts exists only there.
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useMemo } from 'react';
import { type DateStyle, formatMoment } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { Known } from '#components/desk/compare/known.ts';
import { Button } from '#components/ui/button.tsx';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { StoryOnDesk } from '#db/stories/get-desk-story.ts';
import { ConflictDecisions } from './conflict-decisions.tsx';
import { CopyOwnText } from './copy-own-text.tsx';
import { TakeTheirs } from './take-theirs.tsx';
import styles from './conflict-panel.module.css';

type ConflictPanelProps = {
  /** What both began with, as JSON. */
  baseText: string;
  /** What is written here, and what was saved meanwhile; null where it could not be fetched. */
  mine: StoryContent;
  theirs: StoryOnDesk | null;
  known: Known;
  style: DateStyle;
  onResolve: (content: StoryContent) => void;
  onTakeTheirs: () => void;
  onLoadAgain: () => void;
};

/** «تعارض»: both texts are safe, and merged but for what both changed; there the writer decides. */
export function ConflictPanel(props: ConflictPanelProps) {
  const { baseText, mine, theirs, known, style, onResolve, onTakeTheirs, onLoadAgain } = props;
  const base = useMemo(() => JSON.parse(baseText) as StoryContent, [baseText]);
  const t = useTranslations('editor.conflict');
  if (!theirs) {
    return (
      <Frame title={t('titleUnknown')} explanation={t('explanationUnknown')}>
        <div className={styles.acts}>
          <Button type="button" variant="primary" onClick={onLoadAgain}>
            {t('loadAgain')}
          </Button>
          <CopyOwnText content={mine} />
        </div>
      </Frame>
    );
  }
  const by = theirs.updatedBy;
  const at = formatMoment(theirs.updatedAt, style);
  const version = formatNumber(theirs.version, style);
  return (
    <Frame title={t('title', { by })} explanation={t('explanation', { at, version })}>
      <ConflictDecisions
        sides={{ base, mine, theirs: theirs.content }}
        by={by}
        known={known}
        style={style}
        onResolve={onResolve}
        otherActs={
          <>
            <CopyOwnText content={mine} />
            <TakeTheirs by={by} onTake={onTakeTheirs} />
          </>
        }
      />
    </Frame>
  );
}

type FrameProps = { title: string; explanation: string; children: ReactNode };

function Frame({ title, explanation, children }: FrameProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <div role="alert">
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p>{explanation}</p>
      </div>
      {children}
    </section>
  );
}
