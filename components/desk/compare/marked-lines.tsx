import { useTranslations } from 'next-intl';
import { interfaceLanguage } from '#components/reader/language.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import type { Run } from '#newsroom/story/versions/compare-text.ts';
import type { Known } from './known.ts';
import styles from './compare.module.css';

type MarkedLinesProps = {
  lines: Run[][];
  /** Whose words are shown; of both where it is left out. */
  side?: 'before' | 'after';
  dir?: Block['dir'];
  known: Known;
};

/** Lines of text with their words marked: added ones underlined, removed ones struck out. */
export function MarkedLines({ lines, side, dir, known }: MarkedLinesProps) {
  const t = useTranslations('compare');
  const hidden = side && (side === 'before' ? 'added' : 'removed');
  const shown = lines
    .map((runs) => runs.filter(({ kind }) => kind !== hidden))
    .filter((runs) => runs.length > 0);
  if (shown.length === 0) return <p className={styles.nothing}>{t('nothing')}</p>;
  return (
    <div {...interfaceLanguage(known.language)} {...(dir && { dir })} className={styles.text}>
      {shown.map((runs, number) => (
        <p key={number}>
          {runs.map((run, at) => (
            <MarkedRun key={at} run={run} />
          ))}
        </p>
      ))}
    </div>
  );
}

function MarkedRun({ run: { kind, text } }: { run: Run }) {
  if (kind === 'added') return <ins>{text}</ins>;
  return kind === 'removed' ? <del>{text}</del> : text;
}
