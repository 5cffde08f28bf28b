'use client';
// In the browser: one of the two texts exists only there.
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { type DateStyle, formatMoment } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Saving } from '#components/desk/editor/saving/saving-state.ts';
import { CopyOwnText } from './copy-own-text.tsx';
import { StoryText } from './story-text.tsx';
import styles from './conflict-panel.module.css';

type ConflictPanelProps = {
  conflict: NonNullable<Saving['conflict']>;
  mine: StoryContent;
  style: DateStyle;
  onOverwrite: () => void;
  onAdopt: () => void;
};

/** «تعارض»: both texts are safe; this says whose the other is and lets the writer decide. */
export function ConflictPanel({ conflict, mine, style, onOverwrite, onAdopt }: ConflictPanelProps) {
  const t = useTranslations('editor.conflict');
  const id = useId();
  const [isShown, setShown] = useState(false);
  const [asks, setAsks] = useState<'overwrite' | 'adopt' | null>(null);
  const { theirs, version } = conflict;
  const who = {
    by: theirs?.updatedBy ?? t('someone'),
    at: theirs ? formatMoment(theirs.updatedAt, style) : '',
    version: formatNumber(version, style),
  };
  const decide = () => {
    setAsks(null);
    if (asks === 'overwrite') onOverwrite();
    else onAdopt();
  };
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <div role="alert">
        <h2 id={id} className={styles.title}>
          {theirs ? t('title', who) : t('titleUnknown')}
        </h2>
        <p>{t('explanation')}</p>
      </div>
      <div className={styles.acts}>
        <CopyOwnText content={mine} />
        {theirs && (
          <Button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? t('hide') : t('open')}
          </Button>
        )}
        <Button type="button" onClick={() => setAsks('overwrite')}>
          {t('overwrite')}
        </Button>
        {theirs && (
          <Button type="button" onClick={() => setAsks('adopt')}>
            {t('adopt')}
          </Button>
        )}
      </div>
      {theirs && isShown && <StoryText content={theirs.content} label={t('theirs', who)} />}
      <Modal
        open={asks !== null}
        title={t(asks === 'adopt' ? 'adoptTitle' : 'overwriteTitle')}
        onClose={() => setAsks(null)}
        actions={
          <>
            <Button type="button" onClick={() => setAsks(null)}>
              {t('cancel')}
            </Button>
            <Button type="button" variant="primary" onClick={decide}>
              {t(asks === 'adopt' ? 'adoptConfirm' : 'overwriteConfirm')}
            </Button>
          </>
        }
      >
        <p>{t(asks === 'adopt' ? 'adoptText' : 'overwriteText', who)}</p>
      </Modal>
    </section>
  );
}
