import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './compare.module.css';

const marks = {
  ins: (words: ReactNode) => <ins>{words}</ins>,
  del: (words: ReactNode) => <del>{words}</del>,
};

/** How added and removed words are marked, in words that are marked so. */
export function MarksLegend() {
  const t = useTranslations('compare');
  return <p className={styles.legend}>{t.rich('legend', marks)}</p>;
}
