import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { Block } from '#newsroom/story/blocks.ts';
import type { BlockDifference } from '#newsroom/story/versions/compare-content.ts';
import { ComparedPhotos } from './compared-photos.tsx';
import type { Known } from './known.ts';
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
  known: Known;
  style: DateStyle;
};

/** One block of either version: what it is, what happened to it, and its words. */
export function BlockComparison({ block, before, after, known, style }: BlockComparisonProps) {
  const t = useTranslations('compare');
  const { change, moved, traits, lines } = block;
  const kind = (block.after ?? block.before)?.kind ?? 'paragraph';
  const dir = (block.after ?? block.before)?.dir;
  if (change === 'same') {
    return (
      <li className={styles.unchanged}>
        <ComparedPhotos block={block.after} mark="added" known={known} />
        {kind === 'divider' && <hr aria-label={t('kinds.divider')} />}
        {kind !== 'divider' && (lines.length > 0 || !isOfPhotos(kind)) && (
          <MarkedLines lines={lines} dir={dir} known={known} />
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
            content: <Side block={block} side="before" known={known} />,
          }}
          after={{
            label: after,
            content: <Side block={block} side="after" known={known} />,
          }}
        />
      )}
      {change !== 'changed' && (
        <>
          <ComparedPhotos
            block={block.after ?? block.before}
            mark={change === 'removed' ? 'removed' : 'added'}
            known={known}
            {...(change !== 'moved' && { other: null })}
          />
          {lines.length > 0 && <MarkedLines lines={lines} dir={dir} known={known} />}
        </>
      )}
    </li>
  );
}

const isOfPhotos = (kind: Block['kind']) => kind === 'photo' || kind === 'gallery';

type SideProps = { block: BlockDifference; side: 'before' | 'after'; known: Known };

/** One version of a block that differs: its photos, and its words. */
function Side({ block, side, known }: SideProps) {
  const other = block[side === 'before' ? 'after' : 'before'];
  const mark = side === 'before' ? 'removed' : 'added';
  return (
    <>
      <ComparedPhotos block={block[side]} other={other} mark={mark} known={known} />
      <MarkedLines lines={block.lines} side={side} dir={block[side]?.dir} known={known} />
    </>
  );
}
