'use client';
// In the browser: its stories are moved there.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { formatNumber } from '#arabic/numbers.ts';
import { Button } from '#components/ui/button.tsx';
import { type ZoneName, picksIn, roomOf } from '#newsroom/front/zones.ts';
import { CardFace } from './card-face.tsx';
import { useFrontRoom } from './front-room.ts';
import { PickedCard } from './picked-card.tsx';
import { useZoneName } from './use-zone-name.ts';
import styles from './zone.module.css';
import card from './front-card.module.css';

type ZoneProps = {
  zone: ZoneName;
  look: 'lead' | 'top' | 'row';
  /** More that can be done with it. */
  acts?: ReactNode;
};

/** A zone of the page: what editors put there, in order, and behind it what the rules add. */
export function Zone({ zone, look, acts }: ZoneProps) {
  const t = useTranslations('front');
  const { front, stories, sections, behind, style, drag, move, clear } = useFrontRoom();
  const name = useZoneName(sections)(zone);
  const id = useId();
  const picks = picksIn(front, zone);
  const room = roomOf(zone);
  const others = behind(zone, room - picks.length);
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, Math.max(picks.length - 1, 0));
  const gap = drag.dragged?.place?.zone === zone ? drag.dragged.place.at : null;
  const countedWithout = picks.filter(({ storyId }) => storyId !== drag.dragged?.storyId);

  return (
    <section
      aria-labelledby={id}
      className={styles.zone}
      data-zone={zone}
      data-target={gap === null ? undefined : ''}
    >
      <div className={styles.head}>
        <h2 id={id} className={styles.name}>
          {name}
        </h2>
        <span className={styles.count}>
          {t('zone.count', {
            picks: formatNumber(picks.length, style),
            room: formatNumber(room, style),
          })}
        </span>
        <span className={styles.acts}>
          {acts}
          <Button
            type="button"
            small
            disabled={picks.length === 0}
            aria-label={t('zone.autoOf', { zone: name })}
            onClick={() => clear(zone)}
          >
            {t('zone.auto')}
          </Button>
        </span>
      </div>
      {/* The arrows lead from card to card, wherever the focus is in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol className={styles.list} data-look={look} onKeyDown={onArrow}>
        {picks.map((pick, place) => (
          <PickedCard
            key={pick.storyId}
            pick={pick}
            place={{ zone, at: place }}
            total={picks.length}
            isCurrent={place === at}
            isGap={gap !== null && countedWithout.indexOf(pick) === gap}
            onFocus={() => setCurrent(place)}
          />
        ))}
        {gap === countedWithout.length && <li className={card.gapEnd} aria-hidden="true" />}
        {others.map((storyId) => {
          const story = stories[storyId];
          return (
            story && (
              <li key={storyId} className={`${card.card} ${card.behind}`}>
                <button
                  type="button"
                  className={card.main}
                  onPointerDown={drag.onPress(storyId)}
                  onClick={() => {
                    if (!drag.wasDragged.current) move(storyId, { zone, at: picks.length });
                  }}
                >
                  <span className="visually-hidden">{t('zone.pin')}</span>
                  <span className={card.byRule}>{t('zone.byRule')}</span>
                  <CardFace story={story} />
                </button>
              </li>
            )
          );
        })}
        {picks.length + others.length === 0 && <li className={styles.empty}>{t('zone.empty')}</li>}
      </ol>
    </section>
  );
}

/** Arrows go through the cards in reading order; those of the text's own direction, too. */
function onArrow(event: KeyboardEvent<HTMLElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(event.target instanceof HTMLButtonElement)) return;
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-story]')];
  const from = cards.indexOf(event.target);
  if (from === -1) return;
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const to = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    ArrowLeft: from + (isRtl ? 1 : -1),
    ArrowRight: from + (isRtl ? -1 : 1),
    Home: 0,
    End: cards.length - 1,
  }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  cards[to]?.focus();
}
