import type { ReactNode } from 'react';
import styles from './history-columns.module.css';

/** What is open and the list beside it; on narrow screens one under the other. The list alone where nothing is open. */
export function HistoryColumns({ open, list }: { open: ReactNode; list: ReactNode }) {
  if (!open) return <div className={styles.alone}>{list}</div>;
  return (
    <div className={styles.columns}>
      {open}
      {list}
    </div>
  );
}
