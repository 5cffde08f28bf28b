'use client';
// In the browser: it is fetched when it is asked for.
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { formatMoment } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { type ActFailure, attempt } from '#components/desk/editor/saving/attempt.ts';
import { ActFailureNotice } from '#components/desk/photos/act-failure-notice.tsx';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { PublishedFront } from '#db/front/list-published-fronts.ts';
import type { FrontActions } from './front-actions.ts';
import { useFrontRoom } from './front-room.ts';
import styles from './earlier-fronts.module.css';

type EarlierFrontsProps = {
  list: FrontActions['list'];
  onRestore: (version: number) => void;
  onClose: () => void;
};

/** The arrangements that readers have seen, each of which can be the draft again. */
export function EarlierFronts({ list, onRestore, onClose }: EarlierFrontsProps) {
  const t = useTranslations('front.earlier');
  const { style } = useFrontRoom();
  const [fronts, setFronts] = useState<PublishedFront[] | null>(null);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  useEffect(() => {
    const ask = async () => {
      const answer = await attempt(() => list({}));
      if (answer.ok) setFronts(answer.data);
      else setFailure(answer);
    };
    void ask();
  }, [list]);
  return (
    <Modal
      open
      title={t('title')}
      onClose={onClose}
      actions={
        <Button type="button" onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      <ActFailureNotice failure={failure} />
      {fronts?.length === 0 && <p>{t('none')}</p>}
      <ul className={styles.list}>
        {fronts?.map(({ version, by, at }) => (
          <li key={version}>
            <span>
              {t('of', {
                version: formatNumber(version, style),
                at: formatMoment(new Date(at), style),
                by,
              })}
            </span>
            <Button
              type="button"
              small
              aria-label={t('restoreOf', { version: formatNumber(version, style) })}
              onClick={() => onRestore(version)}
            >
              {t('restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
