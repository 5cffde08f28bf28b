'use client';
// In the browser: requests are answered there, and who asked waits for the answer.
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { RequestWords } from '#components/desk/stories/urgency-requests.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Standing } from '#components/desk/editor/use-story-desk.ts';
import type { StoryActs } from '#components/desk/editor/use-story-acts.ts';
import styles from './urgent.module.css';

type RequestNoticesProps = {
  requests: Standing['requests'];
  mayMark: boolean;
  style: DateStyle;
  isBusy: boolean;
  acts: StoryActs;
  /** Asks the server how the story stands. */
  onLook: () => void;
};

/** How often a page that waits for an answer asks for it. */
const everyMs = 10_000;

/** What was asked for on this story: with the answers, for who may give them; with the answer, for who asked. */
export function RequestNotices(props: RequestNoticesProps) {
  const { requests, mayMark, style, isBusy, acts, onLook } = props;
  const { waiting, own } = requests;
  const t = useTranslations('desk.requests');
  const isWaited = waiting.length > 0;
  const look = useEffectEvent(() => {
    if (document.visibilityState === 'visible' && acts.dialog === null) onLook();
  });
  useEffect(() => {
    if (!isWaited) return undefined;
    const timer = setInterval(() => look(), everyMs);
    return () => clearInterval(timer);
  }, [isWaited]);
  if (!mayMark) {
    if (!own) return null;
    return (
      <Notice tone={own.answer === 'declined' || own.answer === 'expired' ? 'warn' : 'info'}>
        <div className={styles.request}>
          <span>
            <RequestWords request={own} isOwn style={style} />
          </span>
          {own.answer === null && (
            <Button
              type="button"
              small
              disabled={isBusy}
              onClick={() => void acts.cancelRequest(own.id)}
            >
              {t('cancel')}
            </Button>
          )}
        </div>
      </Notice>
    );
  }
  return waiting.map((request) => (
    <Notice key={request.id} tone="warn">
      <div className={styles.request}>
        <span>
          <RequestWords request={request} isOwn={false} style={style} />
        </span>
        <div className={styles.acts}>
          <Button
            type="button"
            variant="primary"
            disabled={isBusy}
            onClick={() => void acts.openUrgent(request)}
          >
            {t('grant')}
          </Button>
          <Button
            type="button"
            disabled={isBusy}
            onClick={() => acts.open('declineUrgent', request)}
          >
            {t('decline')}
          </Button>
        </div>
      </div>
    </Notice>
  ));
}
