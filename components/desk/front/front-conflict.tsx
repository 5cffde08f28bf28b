'use client';
// In the browser: one of the two arrangements exists only there.
import { useTranslations } from 'next-intl';
import { useMemo, useRef, useState } from 'react';
import { formatMoment } from '#arabic/dates.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { FrontArrangement } from '#newsroom/front/arrangement.ts';
import {
  type FrontDecisions,
  disputeKey,
  isSettled,
  mergeFronts,
} from '#newsroom/front/merge-fronts.ts';
import type { FrontOnDesk } from '#db/front/get-desk-front.ts';
import { DisputeChoice } from './dispute-choice.tsx';
import { FullZoneChoice } from './full-zone-choice.tsx';
import { useFrontRoom } from './front-room.ts';
import styles from './front-conflict.module.css';

type FrontConflictProps = {
  base: FrontArrangement;
  mine: FrontArrangement;
  theirs: FrontOnDesk;
  onResolve: (front: FrontArrangement) => void;
};

/** «تعارض»: what both editors did is merged; where they contend one says what stays, and nothing is chosen before. */
export function FrontConflict({ base, mine, theirs, onResolve }: FrontConflictProps) {
  const t = useTranslations('front.conflict');
  const { style } = useFrontRoom();
  const [turn, setTurn] = useState(0);
  const [decisions, setDecisions] = useState<FrontDecisions>({
    choices: new Map(),
    leaving: new Set(),
  });
  const sides = useMemo(
    () => ({ base, mine, theirs: theirs.content }),
    [base, mine, theirs.content],
  );
  const merge = useMemo(() => mergeFronts(sides, decisions), [decisions, sides]);
  const { disputes, full } = merge;
  const { by } = theirs;
  const list = useRef<HTMLDivElement>(null);
  const finish = () => {
    if (isSettled(merge, decisions)) return onResolve(merge.front);
    return list.current?.querySelector<HTMLElement>('[data-open] input')?.focus();
  };
  return (
    <Modal
      // Esc leads nowhere: without an answer nothing can be saved.
      key={turn}
      open
      wide
      title={t('title', { by })}
      onClose={() => setTurn(turn + 1)}
      actions={
        <Button type="button" variant="primary" onClick={finish}>
          {t('settle')}
        </Button>
      }
    >
      <div ref={list} className={styles.parts}>
        <p>{t('text', { at: formatMoment(new Date(theirs.at), style) })}</p>
        {disputes.map((dispute) => {
          const key = disputeKey(dispute);
          return (
            <DisputeChoice
              key={key}
              dispute={dispute}
              by={by}
              chosen={decisions.choices.get(key)}
              onChoose={(side) =>
                setDecisions({ ...decisions, choices: new Map(decisions.choices).set(key, side) })
              }
            />
          );
        })}
        {full.map((zone) => (
          <FullZoneChoice
            key={zone.zone}
            full={zone}
            sides={sides}
            by={by}
            leaving={decisions.leaving}
            onLeave={(leaving) => setDecisions({ ...decisions, leaving })}
          />
        ))}
      </div>
    </Modal>
  );
}
