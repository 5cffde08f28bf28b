import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** A page that has nothing to show yet: what is missing, and what comes. */
export function EmptyState({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <div className={styles['empty']}>
      <h2 className={styles['title']}>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
