'use client';
// In the browser: one of the two arrangements exists only there.
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { formatMoment } from '#arabic/dates.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { FrontArrangement } from '#newsroom/front/arrangement.ts';
import {
  type FrontPart,
  type Side,
  conflictsBetween,
  settleFronts,
} from '#newsroom/front/compare-fronts.ts';
import { picksIn, stripOf } from '#newsroom/front/zones.ts';
import type { FrontOnDesk } from '#db/front/get-desk-front.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import { useFrontRoom } from './front-room.ts';
import { useZoneName } from './use-zone-name.ts';
import styles from './front-conflict.module.css';

type FrontConflictProps = {
  base: FrontArrangement;
  mine: FrontArrangement;
  theirs: FrontOnDesk;
  onResolve: (front: FrontArrangement) => void;
};

/** «تعارض»: both arrangements side by side; zone by zone the editor says which of them stays. */
export function FrontConflict({ base, mine, theirs, onResolve }: FrontConflictProps) {
  const t = useTranslations('front.conflict');
  const { style, sections } = useFrontRoom();
  const nameOf = useZoneName(sections);
  const id = useId();
  const [turn, setTurn] = useState(0);
  const conflicts = conflictsBetween({ base, mine, theirs: theirs.content });
  const [chosen, setChosen] = useState<ReadonlyMap<FrontPart, Side>>(new Map());
  const choices = new Map(
    conflicts.map(({ part, by }) => [part, chosen.get(part) ?? by ?? 'theirs'] as const),
  );
  const { by } = theirs;
  const sides = [
    { side: 'mine' as const, front: mine, label: t('mine') },
    { side: 'theirs' as const, front: theirs.content, label: t('theirs', { by }) },
  ];
  return (
    <Modal
      // Esc leads nowhere: without an answer nothing can be saved.
      key={turn}
      open
      wide
      title={t('title', { by })}
      onClose={() => setTurn(turn + 1)}
      actions={
        <>
          <Button type="button" onClick={() => onResolve(theirs.content)}>
            {t('takeTheirs', { by })}
          </Button>
          <Button type="button" onClick={() => onResolve(mine)}>
            {t('keepMine')}
          </Button>
          <Button
            type="button"
            variant="primary"
            onClick={() => onResolve(settleFronts({ mine, theirs: theirs.content }, choices))}
          >
            {t('settle')}
          </Button>
        </>
      }
    >
      <p>{t('text', { at: formatMoment(new Date(theirs.at), style) })}</p>
      {conflicts.map(({ part }) => (
        <fieldset key={part} className={styles.part}>
          <legend>{part === 'order' ? t('order') : nameOf(part)}</legend>
          {sides.map(({ side, front, label }) => (
            <label key={side} className={styles.side}>
              <span className={styles.choice}>
                <input
                  type="radio"
                  name={`${id}-${part}`}
                  checked={choices.get(part) === side}
                  onChange={() => setChosen(new Map(chosen).set(part, side))}
                />
                {label}
              </span>
              <PartList front={front} part={part} />
            </label>
          ))}
        </fieldset>
      ))}
    </Modal>
  );
}

function PartList({ front, part }: { front: FrontArrangement; part: FrontPart }) {
  const t = useTranslations('front');
  const { stories, sections } = useFrontRoom();
  const nameOf = useZoneName(sections);
  const lines =
    part === 'order'
      ? front.strips.map(({ sectionId, isHidden }) => {
          const name = nameOf(stripOf(sectionId));
          return { key: sectionId, line: isHidden ? t('strip.hiddenName', { zone: name }) : name };
        })
      : picksIn(front, part).map(({ storyId, headline }) => {
          return { key: storyId, line: headline ?? stories[storyId]?.headline ?? '' };
        });
  if (lines.length === 0) return <span className={styles.none}>{t('zone.allByRule')}</span>;
  return (
    <span className={styles.lines}>
      {lines.map(({ key, line }) => (
        <bdi key={key}>
          <RunningText text={line} />
        </bdi>
      ))}
    </span>
  );
}
