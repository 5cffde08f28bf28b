'use client';
// In the browser: a coverage is begun and ended there.
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type DateStyle, formatMoment } from '#arabic/dates.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { DeskCoverage } from '#db/coverage/get-desk-coverage.ts';
import { deskStoryAddress, liveAddress } from '#newsroom/addresses.ts';
import styles from './coverage-desk.module.css';

type CoverageStateProps = {
  coverage: DeskCoverage;
  style: DateStyle;
  onAct: (act: 'start' | 'end' | 'reopen') => void;
};

/** How a coverage stands, the ways to its story and its page, and its beginning and end. */
export function CoverageState({ coverage, style, onAct }: CoverageStateProps) {
  const t = useTranslations('coverage.desk');
  const locale = useLocale();
  const [isAsking, setAsking] = useState(false);
  const { storyId, headline, slug, running, mayCover } = coverage;
  const ended = running?.endedAt;
  const moment = (at: string) => formatMoment(new Date(at), style);
  return (
    <div className={styles.state}>
      {running && !ended && <Badge tone="ok">{t('running')}</Badge>}
      {running && (
        <span>
          {ended
            ? t('endedAt', { at: moment(ended) })
            : t('since', { at: moment(running.startedAt) })}
        </span>
      )}
      <a href={deskStoryAddress(locale, storyId)}>{t('toStory')}</a>
      {running && slug !== null && (
        <a href={liveAddress(locale, { id: storyId, slug })} target="_blank" rel="noopener">
          {t('toPage')}
        </a>
      )}
      {mayCover && !running && (
        <Button type="button" variant="primary" onClick={() => onAct('start')}>
          {t('start')}
        </Button>
      )}
      {mayCover && running && !ended && (
        <Button type="button" small onClick={() => setAsking(true)}>
          {t('end')}
        </Button>
      )}
      {mayCover && ended && (
        <Button type="button" small onClick={() => onAct('reopen')}>
          {t('reopen')}
        </Button>
      )}
      <Modal
        open={isAsking}
        title={t('endTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button type="button" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
            <Button
              type="button"
              variant="primary"
              onClick={() => {
                setAsking(false);
                onAct('end');
              }}
            >
              {t('end')}
            </Button>
          </>
        }
      >
        <p>{t('endText', { headline })}</p>
      </Modal>
    </div>
  );
}
