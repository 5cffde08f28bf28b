import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Where there is nothing to show: what would stand here, and how it comes about. */
export function EmptyState({
  title,
  explanation,
  children,
}: {
  title: ReactNode;
  explanation: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <p className={styles.explanation}>{explanation}</p>
      {children}
    </div>
  );
}
