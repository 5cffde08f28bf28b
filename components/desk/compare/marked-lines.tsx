import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SetSpans } from '#components/ui/running-text.tsx';
import type { Block } from '#newsroom/story/blocks.ts';
import type { Run } from '#newsroom/story/versions/compare-text.ts';
import styles from './compare.module.css';

type MarkedLinesProps = {
  lines: Run[][];
  /** Whose words are shown; of both where it is left out. */
  side?: 'before' | 'after';
  dir?: Block['dir'];
};

/** Lines of text with their words marked: added ones underlined, removed ones struck out. */
export function MarkedLines({ lines, side, dir }: MarkedLinesProps) {
  const t = useTranslations('compare');
  const hidden = side && (side === 'before' ? 'added' : 'removed');
  const shown = lines
    .map((runs) => runs.filter(({ kind }) => kind !== hidden))
    .filter((runs) => runs.length > 0);
  if (shown.length === 0) return <p className={styles.nothing}>{t('nothing')}</p>;
  return (
    <div dir={dir ?? 'rtl'} lang="ar" className={styles.text}>
      {shown.map((runs, number) => (
        <p key={number}>
          <SetSpans spans={runs} Mark={MarkedRun} />
        </p>
      ))}
    </div>
  );
}

function MarkedRun({ span: { kind }, children }: { span: Run; children: ReactNode }) {
  if (kind === 'added') return <ins>{children}</ins>;
  return kind === 'removed' ? <del>{children}</del> : children;
}
