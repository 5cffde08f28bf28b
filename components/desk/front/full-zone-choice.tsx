'use client';
// In the browser: the editor chooses here.
import { useTranslations } from 'next-intl';
import { formatNumber } from '#arabic/numbers.ts';
import { placeOf } from '#newsroom/front/arrange.ts';
import type { FrontArrangement } from '#newsroom/front/arrangement.ts';
import type { FullZone } from '#newsroom/front/merge-fronts.ts';
import { roomOf } from '#newsroom/front/zones.ts';
import type { Sides } from '#newsroom/story/versions/merge-value.ts';
import { useFrontRoom } from './front-room.ts';
import { useZoneName } from './use-zone-name.ts';
import styles from './front-conflict.module.css';

type FullZoneChoiceProps = {
  full: FullZone;
  sides: Sides<FrontArrangement>;
  by: string;
  leaving: ReadonlySet<number>;
  onLeave: (leaving: ReadonlySet<number>) => void;
};

/** A zone that both filled: which of its stories leave, so that the others have room. */
export function FullZoneChoice({ full, sides, by, leaving, onLeave }: FullZoneChoiceProps) {
  const t = useTranslations('front.conflict');
  const { stories, sections, style } = useFrontRoom();
  const zoneName = useZoneName(sections);
  const { zone, storyIds, excess } = full;
  const shown = (value: number) => formatNumber(value, style);
  const wasIn = (front: FrontArrangement, id: number) => placeOf(front, id)?.zone === zone;
  const addedBy = (id: number) => {
    if (wasIn(sides.base, id)) return null;
    const [isMine, isTheirs] = [wasIn(sides.mine, id), wasIn(sides.theirs, id)];
    if (isMine && isTheirs) return null;
    return isMine ? t('addedByMe') : t('addedBy', { by });
  };
  const toggle = (id: number) => {
    const next = new Set(leaving);
    if (!next.delete(id)) next.add(id);
    onLeave(next);
  };
  return (
    <fieldset className={styles.full} data-open={excess === 0 ? undefined : true}>
      <legend>
        {t('full', {
          zone: zoneName(zone),
          room: shown(roomOf(zone)),
          count: storyIds.length - roomOf(zone),
          shown: shown(storyIds.length - roomOf(zone)),
        })}
      </legend>
      {storyIds.map((id) => (
        <label key={id} className={styles.choice}>
          <input type="checkbox" checked={leaving.has(id)} onChange={() => toggle(id)} />
          <bdi>{stories[id]?.headline ?? ''}</bdi>
          {addedBy(id) !== null && <small>{addedBy(id)}</small>}
        </label>
      ))}
      {excess < 0 && <p role="alert">{t('tooMany')}</p>}
    </fieldset>
  );
}
