import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { BlockDifference } from '#newsroom/story/versions/compare-content.ts';
import { MarkedLines } from './marked-lines.tsx';
import { TwoSides } from './two-sides.tsx';
import styles from './compare.module.css';

const tones: Record<BlockDifference['change'], BadgeTone> = {
  same: 'plain',
  moved: 'brand',
  changed: 'warn',
  added: 'ok',
  removed: 'danger',
};

type BlockComparisonProps = {
  block: BlockDifference;
  before: ReactNode;
  after: ReactNode;
  style: DateStyle;
};

/** One block of either version: what it is, what happened to it, and its words. */
export function BlockComparison({ block, before, after, style }: BlockComparisonProps) {
  const t = useTranslations('compare');
  const { change, moved, traits, lines } = block;
  const kind = (block.after ?? block.before)?.kind ?? 'paragraph';
  const dir = (block.after ?? block.before)?.dir;
  if (change === 'same') {
    return (
      <li className={styles.unchanged}>
        {kind === 'divider' ? (
          <hr aria-label={t('kinds.divider')} />
        ) : (
          <MarkedLines lines={lines} dir={dir} />
        )}
      </li>
    );
  }
  const places = moved && {
    from: formatNumber(moved.from, style),
    to: formatNumber(moved.to, style),
  };
  return (
    <li className={styles.row}>
      <p className={styles.head}>
        <strong>{t(`kinds.${kind}`)}</strong>
        {change !== 'moved' && <Badge tone={tones[change]}>{t(`changes.${change}`)}</Badge>}
        {places && <Badge tone="brand">{t('moved', places)}</Badge>}
        {traits.map((trait) => (
          <Badge key={trait}>{t(`traits.${trait}`)}</Badge>
        ))}
      </p>
      {change === 'changed' && (
        <TwoSides
          before={{
            label: before,
            content: <MarkedLines lines={lines} side="before" dir={block.before?.dir} />,
          }}
          after={{
            label: after,
            content: <MarkedLines lines={lines} side="after" dir={block.after?.dir} />,
          }}
        />
      )}
      {change !== 'changed' && lines.length > 0 && <MarkedLines lines={lines} dir={dir} />}
    </li>
  );
}
