import type { ReactNode } from 'react';
import styles from './desk-page.module.css';

type DeskPageProps = {
  title: ReactNode;
  /** Under the title: a count, or what the page is for. */
  summary?: ReactNode;
  /** Beside the title: what this page is opened to do. */
  action?: ReactNode;
  /** Forms read better narrow. */
  narrow?: boolean;
  /** What is worked on side by side takes all there is. */
  full?: boolean;
  children: ReactNode;
};

/** The head and the width that pages of the desk share; the editor has its own. */
export function DeskPage({
  title,
  summary,
  action,
  narrow = false,
  full = false,
  children,
}: DeskPageProps) {
  return (
    <div
      className={[styles.page, narrow && styles.narrow, full && styles.full]
        .filter(Boolean)
        .join(' ')}
    >
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {action}
        {summary && <p className={styles.summary}>{summary}</p>}
      </div>
      {children}
    </div>
  );
}
