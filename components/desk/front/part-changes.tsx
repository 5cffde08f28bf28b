'use client';
// In the browser: what differs is known there.
import { useTranslations } from 'next-intl';
import { isolateNumbers } from '#arabic/bidi/isolate-numbers.ts';
import { changesIn, type FrontPart } from '#newsroom/front/compare-fronts.ts';
import type { FrontArrangement } from '#newsroom/front/arrangement.ts';
import { picksIn } from '#newsroom/front/zones.ts';
import { useFrontRoom } from './front-room.ts';
import { useZoneName } from './use-zone-name.ts';
import styles from './part-changes.module.css';

type PartChangesProps = { before: FrontArrangement; after: FrontArrangement; parts: FrontPart[] };

/** What changes for readers, zone by zone: what comes, what goes, what is put in another order. */
export function PartChanges({ before, after, parts }: PartChangesProps) {
  const t = useTranslations('front.changes');
  const { stories, sections } = useFrontRoom();
  const nameOf = useZoneName(sections);
  const headlines = (ids: number[]) =>
    ids.map((id) => isolateNumbers(stories[id]?.headline ?? '')).join(t('and'));
  return (
    <ul className={styles.list}>
      {parts.map((part) => {
        if (part === 'order') return <li key={part}>{t('order')}</li>;
        const { came, left, isReordered } = changesIn(picksIn(before, part), picksIn(after, part));
        return (
          <li key={part}>
            <strong>{nameOf(part)}</strong>
            {came.length > 0 && <span>{t('came', { headlines: headlines(came) })}</span>}
            {left.length > 0 && <span>{t('left', { headlines: headlines(left) })}</span>}
            {isReordered && <span>{t('reordered')}</span>}
          </li>
        );
      })}
    </ul>
  );
}
