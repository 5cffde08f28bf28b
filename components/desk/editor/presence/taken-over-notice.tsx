'use client';
// In the browser: the page that gave way is told there, and can come back.
import { useTranslations } from 'next-intl';
import { use, useEffect, useRef, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PresenceHere } from './presence-here.ts';
import styles from './presence.module.css';

/** «انتقل التحرير إلى فلان؛ نصك محفوظ في النسخة 14», and the way back to writing. */
export function TakenOverNotice({ style }: { style: DateStyle }) {
  const t = useTranslations('presence');
  const { takenOver, takeOver } = use(PresenceHere);
  const [hasFailed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // The writer may be far down in the text, where typing suddenly does nothing.
  const isShown = takenOver !== null;
  useEffect(() => {
    if (isShown) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  if (!takenOver) return null;
  const { by, version } = takenOver;
  const writeAgain = async () => setFailed(!(await takeOver()));
  return (
    <div ref={place} className={styles.notice}>
      <Notice tone="warn">
        <p>
          {version === null
            ? t('takenOver', { by })
            : t('takenOverSaved', { by, version: formatNumber(version, style) })}
        </p>
        <Button type="button" small onClick={() => void writeAgain()}>
          {t('writeAgain')}
        </Button>
        {hasFailed && <p>{t('failed')}</p>}
      </Notice>
    </div>
  );
}
