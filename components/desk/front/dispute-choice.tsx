'use client';
// In the browser: the editor chooses here.
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { assertNever } from '#newsroom/assert-never.ts';
import type { CardPart, CardValue, FrontDispute, Side } from '#newsroom/front/merge-fronts.ts';
import { stripOf } from '#newsroom/front/zones.ts';
import { useFrontRoom } from './front-room.ts';
import { useZoneName } from './use-zone-name.ts';
import styles from './front-conflict.module.css';

type DisputeChoiceProps = {
  dispute: FrontDispute;
  by: string;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
};

/** One thing that both did, each otherwise: the two, and which of them stays. */
export function DisputeChoice({ dispute, by, chosen, onChoose }: DisputeChoiceProps) {
  const t = useTranslations('front.conflict');
  const id = useId();
  const { nameOf, linesOf } = useDisputeWords();
  return (
    <fieldset className={styles.part} data-open={chosen === undefined || undefined}>
      <legend>{nameOf(dispute)}</legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} className={styles.side}>
          <span className={styles.choice}>
            <input
              type="radio"
              name={id}
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            {side === 'mine' ? t('mine') : t('theirs', { by })}
          </span>
          <span className={styles.lines}>
            {linesOf(dispute, side).map((line, at) => (
              <bdi key={at}>{line}</bdi>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What is disputed, and each side of it, in words. */
function useDisputeWords() {
  const t = useTranslations('front.conflict');
  const form = useTranslations('front.form');
  const { stories, sections } = useFrontRoom();
  const zoneName = useZoneName(sections);
  const headlineOf = (storyId: number) => stories[storyId]?.headline ?? '';
  const valueOf = (part: CardPart, value: CardValue): string => {
    if (part === 'size')
      return form(`sizes.${value === 'small' || value === 'large' ? value : 'normal'}`);
    if (part !== 'photoId') return typeof value === 'string' ? value : t('own');
    if (value === null) return form('noPhoto');
    return value === undefined ? form('ownPhoto') : t('otherPhoto');
  };
  const nameOf = (dispute: FrontDispute): string => {
    switch (dispute.kind) {
      case 'place':
        return t('place', { headline: headlineOf(dispute.storyId) });
      case 'card':
        return t(`card.${dispute.part}`, { headline: headlineOf(dispute.storyId) });
      case 'order':
        return t('orderOf', { zone: zoneName(dispute.zone) });
      case 'strips':
        return t('order');
      default:
        return assertNever(dispute);
    }
  };
  const linesOf = (dispute: FrontDispute, side: Side): string[] => {
    switch (dispute.kind) {
      case 'place': {
        const zone = dispute[side];
        return [zone === null ? t('taken') : zoneName(zone)];
      }
      case 'card':
        return [valueOf(dispute.part, dispute[side])];
      case 'order':
        return dispute[side].map(headlineOf);
      case 'strips':
        return dispute[side].map((sectionId) => zoneName(stripOf(sectionId)));
      default:
        return assertNever(dispute);
    }
  };
  return { nameOf, linesOf };
}
