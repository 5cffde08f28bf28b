'use client';
// In the browser: this text exists only there.
import { useTranslations } from 'next-intl';
import { useId, useMemo, useState } from 'react';
import { type DateStyle, formatMoment } from '#arabic/dates.ts';
import type { Known } from '#components/desk/compare/known.ts';
import { StoryComparison } from '#components/desk/compare/story-comparison.tsx';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { StoryContent } from '#newsroom/story/content.ts';
import { compareContent } from '#newsroom/story/versions/compare-content.ts';
import type { Unsaved } from './journal.ts';
import styles from './left-behind-notice.module.css';

type Props = {
  unsaved: Unsaved;
  /** The story as it is on the screen. */
  now: StoryContent;
  known: Known;
  style: DateStyle;
  onTake: () => void;
  onDiscard: () => void;
};

/** «نص لم يُحفظ على هذا الجهاز»: what a tab that is no more had not brought to the newsroom. */
export function LeftBehindNotice({ unsaved, now, known, style, onTake, onDiscard }: Props) {
  const t = useTranslations('editor.unsaved');
  const id = useId();
  const [asks, setAsks] = useState(false);
  const [isCompared, setCompared] = useState(false);
  const difference = useMemo(
    () => (isCompared ? compareContent(now, JSON.parse(unsaved.text) as StoryContent) : null),
    [isCompared, now, unsaved.text],
  );
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <div role="alert">
        <h2 id={id} className={styles.title}>
          {t('title')}
        </h2>
        <p>{t('found', { at: formatMoment(unsaved.at, style) })}</p>
      </div>
      <div className={styles.acts}>
        <Button type="button" variant="primary" onClick={onTake}>
          {t('take')}
        </Button>
        <Button type="button" aria-expanded={isCompared} onClick={() => setCompared(!isCompared)}>
          {t(isCompared ? 'hide' : 'compare')}
        </Button>
        <Button type="button" onClick={() => setAsks(true)}>
          {t('discard')}
        </Button>
      </div>
      {difference && (
        <StoryComparison
          difference={difference}
          before={t('before')}
          after={t('after')}
          known={known}
          style={style}
        />
      )}
      <Modal
        open={asks}
        title={t('discardTitle')}
        onClose={() => setAsks(false)}
        actions={
          <>
            <Button type="button" onClick={() => setAsks(false)}>
              {t('cancel')}
            </Button>
            <Button type="button" variant="primary" onClick={onDiscard}>
              {t('discardConfirm')}
            </Button>
          </>
        }
      >
        <p>{t('discardText')}</p>
      </Modal>
    </section>
  );
}
