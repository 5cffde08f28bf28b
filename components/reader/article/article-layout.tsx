import type { ReactNode } from 'react';
import styles from './article-layout.module.css';

type Props = { children: ReactNode; aside: ReactNode; below?: ReactNode };

/** What is read, in its measure; the newest beside it; more of the same below both. */
export function ArticleLayout({ children, aside, below }: Props) {
  return (
    <div className={styles['layout']}>
      {children}
      <aside className={styles['aside']}>{aside}</aside>
      {below && <div className={styles['below']}>{below}</div>}
    </div>
  );
}
