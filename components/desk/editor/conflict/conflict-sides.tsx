import { useTranslations } from 'next-intl';
import { ComparedPhotos } from '#components/desk/compare/compared-photos.tsx';
import { ChosenNames } from '#components/desk/compare/chosen-names.tsx';
import type { Known } from '#components/desk/compare/known.ts';
import { MarkedLines } from '#components/desk/compare/marked-lines.tsx';
import { TwoSides } from '#components/desk/compare/two-sides.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { assertNever } from '#newsroom/assert-never.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import { linesOfBlock } from '#newsroom/story/versions/block-lines.ts';
import { differingTraits } from '#newsroom/story/versions/block-traits.ts';
import { compareLines } from '#newsroom/story/versions/compare-lines.ts';
import { compareText } from '#newsroom/story/versions/compare-text.ts';
import type { MergeConflict } from '#newsroom/story/versions/merge-content.ts';
import compared from '#components/desk/compare/compare.module.css';
import styles from './conflict-panel.module.css';

type ConflictSidesProps = { conflict: MergeConflict; by: string; known: Known };

/** What each of the two made of one thing: their words, marked against those that both began with. */
export function ConflictSides({ conflict, by, known }: ConflictSidesProps) {
  const t = useTranslations('editor.conflict');
  const cuts = useTranslations('compare.cuts');
  const shown = (side: 'mine' | 'theirs') => {
    switch (conflict.kind) {
      case 'block':
        return <BlockSide base={conflict.base} block={conflict[side]} known={known} />;
      case 'line':
        return <MarkedLines lines={[compareText(conflict.base, conflict[side])]} known={known} />;
      case 'choice':
        return (
          <ChosenNames
            field={conflict.field}
            chosen={idsIn(conflict[side])}
            others={idsIn(conflict.base)}
            mark="added"
            known={known}
          />
        );
      case 'cut':
        return (
          <p className={compared.names}>
            <ins>{cuts(conflict[side])}</ins>
          </p>
        );
      default:
        return assertNever(conflict);
    }
  };
  return (
    <TwoSides
      before={{ label: t('mine'), content: shown('mine') }}
      after={{ label: t('theirs', { by }), content: shown('theirs') }}
    />
  );
}

const idsIn = (chosen: number | null) => (chosen === null ? [] : [chosen]);

type BlockSideProps = { base: Block | null; block: Block | null; known: Known };

function BlockSide({ base, block, known }: BlockSideProps) {
  const t = useTranslations('editor.conflict');
  const traits = useTranslations('compare.traits');
  if (!block) return <p className={styles.removed}>{t('removed')}</p>;
  const old = base ?? block;
  const differing = differingTraits(old, block);
  return (
    <>
      <ComparedPhotos block={block} other={old} mark="added" known={known} />
      <MarkedLines
        lines={compareLines(linesOfBlock(old), linesOfBlock(block))}
        dir={block.dir}
        known={known}
      />
      {differing.length > 0 && (
        <p className={styles.traits}>
          {differing.map((trait) => (
            <Badge key={trait}>{traits(trait)}</Badge>
          ))}
        </p>
      )}
    </>
  );
}
