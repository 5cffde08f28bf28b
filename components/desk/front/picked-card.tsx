'use client';
// In the browser: it is moved there, by keyboard, buttons and pointer.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId } from 'react';
import { formatNumber } from '#arabic/numbers.ts';
import { type Place, zonesOf } from '#newsroom/front/arrange.ts';
import type { FrontPick } from '#newsroom/front/arrangement.ts';
import { type ZoneName, picksIn } from '#newsroom/front/zones.ts';
import { CardFace } from './card-face.tsx';
import { useFrontRoom } from './front-room.ts';
import { useZoneName } from './use-zone-name.ts';
import styles from './front-card.module.css';

type PickedCardProps = {
  pick: FrontPick;
  place: Place;
  total: number;
  /** The one of its zone that the Tab key leads to. */
  isCurrent: boolean;
  /** A drop would go before it. */
  isGap: boolean;
  onFocus: () => void;
};

/** A story that an editor has put here: one stop for the Tab key, with all that can be done to it. */
export function PickedCard({ pick, place, total, isCurrent, isGap, onFocus }: PickedCardProps) {
  const t = useTranslations('front');
  const room = useFrontRoom();
  const nameOf = useZoneName(room.sections);
  const id = useId();
  const { front, stories, style, drag, move, remove, edit } = room;
  const { storyId } = pick;
  const { zone, at } = place;
  const story = stories[storyId];
  if (!story) return null;
  const headline = pick.headline ?? story.headline;
  const zones = zonesOf(front).filter((one) => !isHidden(front.strips, one));
  const tabIndex = isCurrent ? 0 : -1;
  const step = (by: -1 | 1) => {
    const to = at + by;
    if (to >= 0 && to < total) move(storyId, { zone, at: to });
  };
  const toZone = (other: ZoneName | undefined, isFirst: boolean) => {
    if (other) move(storyId, { zone: other, at: isFirst ? 0 : picksIn(front, other).length });
  };
  const stepZone = (by: -1 | 1) => toZone(zones[zones.indexOf(zone) + by], by === 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const isMove = event.altKey && event.shiftKey;
    const acts: Record<string, () => void> = {
      ...(isMove && {
        ArrowUp: () => step(-1),
        ArrowDown: () => step(1),
        PageUp: () => stepZone(-1),
        PageDown: () => stepZone(1),
      }),
      ...(!isMove && { Delete: () => remove(storyId) }),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    // It hears where the focus is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.card}
      data-pick={storyId}
      data-gap={isGap ? '' : undefined}
      data-dragged={drag.dragged?.storyId === storyId ? '' : undefined}
      onFocus={onFocus}
    >
      <button
        type="button"
        className={styles.main}
        data-story={storyId}
        tabIndex={tabIndex}
        aria-label={t('card.name', {
          headline,
          zone: nameOf(zone),
          position: formatNumber(at + 1, style),
          total: formatNumber(total, style),
        })}
        aria-describedby={`${id} front-keys`}
        onPointerDown={drag.onPress(storyId)}
        onKeyDown={onKeyDown}
        onClick={() => {
          if (!drag.wasDragged.current) edit(pick);
        }}
      >
        <span id={id}>
          <CardFace story={story} pick={pick} />
        </span>
      </button>
      <fieldset className={styles.tools} aria-label={t('card.tools', { headline })}>
        <button
          type="button"
          tabIndex={tabIndex}
          disabled={at === 0}
          aria-label={t('card.up')}
          title={t('card.up')}
          onClick={() => step(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          tabIndex={tabIndex}
          disabled={at === total - 1}
          aria-label={t('card.down')}
          title={t('card.down')}
          onClick={() => step(1)}
        >
          ↓
        </button>
        <select
          tabIndex={tabIndex}
          aria-label={t('card.moveTo')}
          value=""
          onChange={({ target }) =>
            toZone(
              zones.find((one) => one === target.value),
              false,
            )
          }
        >
          <option value="" disabled>
            {t('card.moveTo')}
          </option>
          {zones
            .filter((one) => one !== zone)
            .map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
        </select>
        <button type="button" tabIndex={tabIndex} onClick={() => edit(pick)}>
          {t('card.edit')}
        </button>
        <button type="button" tabIndex={tabIndex} onClick={() => remove(storyId)}>
          {t('card.remove')}
        </button>
      </fieldset>
    </li>
  );
}

function isHidden(strips: { sectionId: number; isHidden?: boolean }[], zone: ZoneName): boolean {
  return strips.some((strip) => strip.isHidden && zone === `strip:${strip.sectionId}`);
}
